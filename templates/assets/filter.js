/* Отбор строк. Внутри [data-filterable] отбираются элементы с data-status; школа, исполнители (через «|»)
   и раздел берутся из data-school, data-parties, data-section самой строки или того, в чём она лежит.
   Вместе со строками прячутся опустевшие таблицы и разделы. Без сценариев видно всё. */
(function () {
  'use strict';

  var enough = 6;
  var words = {
    overdue: 'просрочено', noReport: 'нет отчёта', notFulfilled: 'не выполнено', dueSoon: 'срок подходит',
    inProgress: 'в работе', fulfilledLate: 'выполнено с опозданием', fulfilled: 'выполнено в срок',
    upcoming: 'предстоит', cancelled: 'отменено', undated: 'без даты'
  };
  var fields = [
    { key: 'status', attribute: 'data-status', title: 'Состояние', all: 'любое' },
    { key: 'school', attribute: 'data-school', title: 'Школа', all: 'все' },
    { key: 'party', attribute: 'data-parties', title: 'Исполнитель', all: 'все' },
    { key: 'section', attribute: 'data-section', title: 'Раздел', all: 'все' }
  ];

  function attribute(element, name) {
    var owner = element.closest('[' + name + ']');
    return owner && owner.closest('[data-filterable]') ? owner.getAttribute(name) : '';
  }

  function valuesOf(element) {
    var found = {};
    fields.forEach(function (field) {
      found[field.key] = attribute(element, field.attribute).split('|').filter(Boolean);
    });
    return found;
  }

  /* Строка о нескольких школах сразу стоит за несколько, как и в полосе над таблицей. */
  function weight(row, isOneSchool) {
    return isOneSchool ? 1 : Math.max(1, row.values.school.length);
  }

  /* Всё, в чём лежит строка, вплоть до самого [data-filterable]: оно пустеет вместе с ней. К продолжению
     строки (data-continues) относится и сама строка. */
  function holdersOf(element) {
    var holders = [];
    for (var at = element.parentElement; at && !at.hasAttribute('data-filterable'); at = at.parentElement) {
      holders.push(at);
      if (at.hasAttribute('data-continues')) holders.push(at.previousElementSibling);
    }
    return holders;
  }

  var lists = document.querySelectorAll('main [data-filterable]');
  var rows = Array.from(document.querySelectorAll('main [data-filterable] [data-status]')).map(function (element) {
    return { element: element, values: valuesOf(element), holders: holdersOf(element) };
  });
  if (rows.length < enough || !window.vekhaFragment) return;

  var holders = new Set();
  rows.forEach(function (row) { row.holders.forEach(function (holder) { holders.add(holder); }); });
  var total = rows.reduce(function (sum, row) { return sum + weight(row); }, 0);
  var opened = new Set();
  var selects = {};
  var panel = document.createElement('form');
  var count = document.createElement('p');
  var reset = document.createElement('button');

  /* Значения поля по порядку: состояния от худшего, разделы как в карте, остальное по алфавиту. */
  function choicesOf(field) {
    var counts = new Map();
    rows.forEach(function (row) {
      row.values[field.key].forEach(function (value) { counts.set(value, (counts.get(value) || 0) + weight(row, field.key === 'school')); });
    });
    var order = Object.keys(words);
    var found = Array.from(counts.keys());
    if (field.key === 'status') found.sort(function (a, b) { return order.indexOf(a) - order.indexOf(b); });
    else if (field.key !== 'section') found.sort(function (a, b) { return a.localeCompare(b, 'ru', { numeric: true }); });
    return found.map(function (value) {
      return { value: value, title: (field.key === 'status' && words[value] || value) + ' (' + counts.get(value) + ')' };
    });
  }

  function addSelect(field) {
    var choices = choicesOf(field);
    if (choices.length < 2) return;
    var label = document.createElement('label');
    var select = document.createElement('select');
    var title = document.createElement('span');
    title.textContent = field.title;
    select.append(new Option(field.all, ''));
    choices.forEach(function (choice) { select.append(new Option(choice.title, choice.value)); });
    select.addEventListener('change', function () {
      var changes = {};
      changes[field.key] = select.value;
      window.vekhaFragment.write(changes);
      apply();
    });
    label.append(title, select);
    panel.append(label);
    selects[field.key] = select;
  }

  function build() {
    panel.className = 'filter';
    panel.tabIndex = -1;
    panel.setAttribute('aria-label', 'Отбор строк');
    fields.forEach(addSelect);
    count.setAttribute('role', 'status');
    reset.type = 'button';
    reset.textContent = 'Сбросить';
    reset.addEventListener('click', function () { clear(); panel.focus(); });
    panel.append(count, reset);
    panel.addEventListener('submit', function (event) { event.preventDefault(); });
    lists[0].before(panel);
  }

  function clear() {
    Object.keys(selects).forEach(function (key) { selects[key].value = ''; });
    window.vekhaFragment.write({ status: '', school: '', party: '', section: '' });
    apply();
  }

  function matches(row) {
    return Object.keys(selects).every(function (key) {
      return !selects[key].value || row.values[key].indexOf(selects[key].value) >= 0;
    });
  }

  /* Свёрнутое открывается, пока в нём лежит отобранное. */
  function unfold(kept, isActive) {
    holders.forEach(function (holder) {
      if (!holder.matches('details')) return;
      if (isActive && kept.has(holder) && !holder.open) {
        holder.open = true;
        opened.add(holder);
      } else if (!isActive && opened.delete(holder)) holder.open = false;
    });
  }

  function apply() {
    var kept = new Set();
    var shown = 0;
    var isOneSchool = Boolean(selects.school && selects.school.value);
    var isActive = Object.keys(selects).some(function (key) { return selects[key].value; });
    rows.forEach(function (row) {
      var isShown = matches(row);
      row.element.hidden = !isShown;
      if (!isShown) return;
      shown += weight(row, isOneSchool);
      row.holders.forEach(function (holder) { kept.add(holder); });
    });
    holders.forEach(function (holder) { holder.hidden = !kept.has(holder); });
    unfold(kept, isActive);
    reset.hidden = !isActive;
    count.textContent = shown ? 'Показано ' + shown + ' из ' + total : 'Таких строк нет';
  }

  /* Присланная ссылка на «просрочено» честно показывает, что таких строк больше нет; чужое слово не значит ничего. */
  function addAbsent(key, value) {
    var isKnown = key === 'status' && Object.prototype.hasOwnProperty.call(words, value);
    if (isKnown) selects[key].append(new Option(words[value] + ' (0)', value));
    selects[key].value = isKnown ? value : '';
  }

  /* Возвращает, назвал ли адрес хоть одно поле отбора. */
  function readAddress() {
    var state = window.vekhaFragment.read();
    var isNamed = false;
    Object.keys(selects).forEach(function (key) {
      selects[key].value = state[key] || '';
      if (selects[key].selectedIndex < 0) addAbsent(key, state[key]);
      if (selects[key].value) isNamed = true;
    });
    return isNamed;
  }

  function show() {
    panel.scrollIntoView({ block: 'start' });
    panel.focus({ preventScroll: true });
  }

  /* Ссылка на спрятанную строку показывает её: отбор снимается. */
  function revealTarget() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('[hidden]')) return;
    clear();
    target.scrollIntoView();
  }

  build();
  var wasNamed = readAddress();
  apply();
  /* После своей прокрутки к якорю браузер не должен увести от отобранного. */
  if (wasNamed) window.addEventListener('load', show);
  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf('=') < 0) return revealTarget();
    var isNamed = readAddress();
    apply();
    if (isNamed) show();
  });
})();
