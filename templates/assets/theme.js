/* Размер текста и цвета, выбранные читателем. Стоит в <head> без defer, чтобы страница не мигнула:
   до первой отрисовки на <html> появляются data-theme, data-size и знак того, что сценарии работают. */
(function () {
  'use strict';

  var root = document.documentElement;
  var allowed = { theme: ['light', 'dark', 'contrast'], size: ['large', 'largest'] };

  root.setAttribute('data-scripts', '');

  /* Хранилище бывает закрыто настройками, а при открытии с диска — и самим браузером. */
  function stored(name) {
    try {
      return localStorage.getItem('vekha-' + name) || '';
    } catch (closed) {
      return '';
    }
  }

  function keep(name, value) {
    try {
      if (value) localStorage.setItem('vekha-' + name, value);
      else localStorage.removeItem('vekha-' + name);
    } catch (closed) { /* Выбор продержится до перехода на другую страницу. */ }
  }

  function show(name, value) {
    if (allowed[name].indexOf(value) >= 0) root.setAttribute('data-' + name, value);
    else root.removeAttribute('data-' + name);
  }

  ['theme', 'size'].forEach(function (name) { show(name, stored(name)); });

  /* Выбор, сделанный в соседней вкладке, виден сразу. */
  window.addEventListener('storage', function (event) {
    var name = (event.key || '').replace('vekha-', '');
    if (allowed[name]) show(name, event.newValue || '');
  });

  window.vekhaTheme = {
    value: function (name) { return root.getAttribute('data-' + name) || ''; },
    choose: function (name, value) { show(name, value); keep(name, value); }
  };
})();
