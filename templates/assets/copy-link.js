/* Ссылка на строку. У строки, на которую навели или в которую перешли клавишей Tab, появляется кнопка.
   Кнопка одна на страницу и переходит от строки к строке: сотня кнопок удвоила бы путь с клавиатуры. */
(function () {
  'use strict';

  var rows = 'main tr[id], main tbody[id], main li[id]';
  if (!document.querySelector(rows)) return;

  var button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  button.setAttribute('aria-label', 'Скопировать ссылку на строку');
  button.title = 'Скопировать ссылку на строку';
  button.textContent = '#';
  var notice = document.createElement('p');
  notice.className = 'copy-notice';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  var clearing = 0;

  function say(text) {
    notice.textContent = text;
    clearTimeout(clearing);
    clearing = setTimeout(function () { notice.textContent = ''; }, 4000);
  }

  /* Последняя ячейка строки таблицы или сам пункт списка. */
  function seat(row) {
    var line = row.matches('tbody') ? row.querySelector('tr') : row;
    return line && line.matches('tr') ? line.cells[line.cells.length - 1] : line;
  }

  function move(event) {
    var row = event.target.closest && event.target.closest(rows);
    if (!row || button.contains(event.target)) return;
    if (document.activeElement === button && event.type !== 'focusin') return;
    var place = seat(row);
    if (!place || place === button.parentNode) return;
    place.append(button);
    button.vekhaRow = row;
  }

  /* Без https и на старых браузерах буфера обмена нет: остаётся прежний способ через поле ввода. */
  function copyOldWay(text) {
    var field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    var isDone = false;
    try { isDone = document.execCommand('copy'); } catch (refused) { isDone = false; }
    field.remove();
    button.focus();
    return isDone;
  }

  function copy(text) {
    function fallBack() {
      say(copyOldWay(text) ? 'Ссылка скопирована' : 'Скопировать не получилось: ' + text);
    }
    if (!navigator.clipboard) return fallBack();
    navigator.clipboard.writeText(text).then(function () { say('Ссылка скопирована'); }, fallBack);
  }

  button.addEventListener('click', function () {
    copy(location.href.split('#')[0] + '#' + encodeURIComponent(button.vekhaRow.id));
  });
  document.addEventListener('focusin', move);
  document.addEventListener('mouseover', move);
})();
