/* Порядок строк таблицы. Заголовок столбца с data-key становится кнопкой: по возрастанию, по убыванию,
   как было. Значение берётся из data-<key> строки или из ячейки; день — из <time>. */
(function () {
  'use strict';

  var severity = ['overdue', 'noReport', 'notFulfilled', 'dueSoon', 'inProgress', 'fulfilledLate', 'fulfilled',
    'upcoming', 'cancelled', 'undated'];

  function isSortable(table) {
    return table.tBodies.length === 1 && table.tBodies[0].rows.length > 1
      && !table.tBodies[0].querySelector('[rowspan], tr:not([data-continues]) > [colspan]');
  }

  /* Строка с data-continues — продолжение той, что над ней, и ходит вместе с ней. */
  function groups(table) {
    var found = [];
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      if (row.hasAttribute('data-continues') && found.length) found[found.length - 1].push(row);
      else found.push([row]);
    });
    return found;
  }

  var tables = Array.from(document.querySelectorAll('main table')).filter(function (table) {
    return table.querySelector('thead th[data-key]') && isSortable(table);
  }).map(function (table) {
    return { element: table, original: groups(table), buttons: [] };
  });
  if (!tables.length || !window.vekhaFragment) return;

  /* Строка о нескольких школах стоит по худшей из них. */
  function rank(group) {
    var kinds = [];
    group.forEach(function (row) {
      [row].concat(Array.from(row.querySelectorAll('[data-status]'))).forEach(function (element) {
        kinds.push(severity.indexOf(element.getAttribute('data-status')));
      });
    });
    kinds = kinds.filter(function (place) { return place >= 0; });
    return kinds.length ? String(10 + Math.min.apply(null, kinds)) : '';
  }

  function value(group, key, column) {
    var row = group[0];
    if (key === 'status') return rank(group);
    if (row.hasAttribute('data-' + key)) return row.getAttribute('data-' + key);
    var cell = row.cells[column];
    if (cell && cell.hasAttribute('data-empty')) return '';
    var time = cell && cell.querySelector('time[datetime]');
    var text = time ? time.getAttribute('datetime') : cell ? cell.textContent.trim() : '';
    return text === '—' ? '' : text;
  }

  function sort(table, key, isDescending) {
    var header = table.element.querySelector('thead th[data-key="' + key + '"]');
    var ordered = table.original.slice();
    if (header) {
      var keys = new Map(ordered.map(function (group) { return [group, value(group, key, header.cellIndex)]; }));
      ordered.sort(function (a, b) {
        var left = keys.get(a), right = keys.get(b);
        /* Пустое стоит в конце при любом порядке. */
        if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
        var order = left.localeCompare(right, 'ru', { numeric: true });
        return isDescending ? -order : order;
      });
    }
    ordered.forEach(function (group) { table.element.tBodies[0].append.apply(table.element.tBodies[0], group); });
    mark(table, key, isDescending);
  }

  function mark(table, key, isDescending) {
    table.buttons.forEach(function (button) {
      var header = button.closest('th');
      if (header.getAttribute('data-key') !== key) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    });
  }

  /* Адрес хранит ключ столбца, перед убыванием стоит минус: #sort=-due. */
  function apply() {
    var stated = window.vekhaFragment.read().sort || '';
    var isDescending = stated.charAt(0) === '-';
    var key = (isDescending ? stated.slice(1) : stated).replace(/[^a-z]/g, '');
    tables.forEach(function (table) { sort(table, key, isDescending); });
  }

  function next(header) {
    var key = header.getAttribute('data-key');
    var order = header.getAttribute('aria-sort');
    return order === 'ascending' ? '-' + key : order === 'descending' ? '' : key;
  }

  tables.forEach(function (table) {
    table.element.querySelectorAll('thead th[data-key]').forEach(function (header) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorter';
      button.append.apply(button, Array.from(header.childNodes));
      button.addEventListener('click', function () {
        window.vekhaFragment.write({ sort: next(header) });
        apply();
      });
      header.append(button);
      table.buttons.push(button);
    });
  });
  if (window.vekhaFragment.read().sort) apply();
  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf('=') >= 0 || !location.hash) apply();
  });
})();
