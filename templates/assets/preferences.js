/* «Версия для слабовидящих»: кнопка в шапке и под ней выбор размера текста и цветов.
   Сам выбор хранит и применяет theme.js. */
(function () {
  'use strict';

  var groups = [
    { name: 'size', title: 'Размер текста',
      choices: [['', 'Обычный'], ['large', 'Крупный'], ['largest', 'Очень крупный']] },
    { name: 'theme', title: 'Цвета',
      choices: [['', 'Как на устройстве'], ['light', 'Светлые'], ['dark', 'Тёмные'], ['contrast', 'Контрастные']] }
  ];

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) made.textContent = text;
    return made;
  }

  function choice(group, value, title) {
    var label = element('label', {});
    var input = element('input', { type: 'radio', name: 'vekha-' + group.name, value: value });
    input.checked = window.vekhaTheme.value(group.name) === value;
    input.addEventListener('change', function () { window.vekhaTheme.choose(group.name, value); });
    label.append(input, ' ' + title);
    return label;
  }

  function fieldset(group) {
    var made = element('fieldset', {});
    made.append(element('legend', {}, group.title));
    group.choices.forEach(function (pair) { made.append(choice(group, pair[0], pair[1])); });
    return made;
  }

  function panel() {
    var made = element('form', { id: 'preferences', 'class': 'preferences wide', 'aria-label': 'Версия для слабовидящих' });
    groups.forEach(function (group) { made.append(fieldset(group)); });
    return made;
  }

  var button = document.querySelector('[data-preferences]');
  if (!button || !window.vekhaTheme) return;
  var opened = null;

  function close() {
    if (!opened) return;
    opened.remove();
    opened = null;
    button.setAttribute('aria-expanded', 'false');
  }

  button.addEventListener('click', function () {
    if (opened) return close();
    opened = panel();
    button.closest('.wide').after(opened);
    button.setAttribute('aria-expanded', 'true');
    opened.addEventListener('submit', function (event) { event.preventDefault(); });
    opened.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') return;
      close();
      button.focus();
    });
  });
})();
