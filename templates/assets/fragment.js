/* То, что читатель выбрал на странице, в конце её адреса: #status=overdue&school=Школа. Адрес можно
   послать другому. Обычные якоря (#a-2.3) сюда не относятся: в них нет знака «=». */
(function () {
  'use strict';

  function decoded(text) {
    try {
      return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch (broken) {
      return text;
    }
  }

  function read() {
    var state = {};
    location.hash.replace(/^#/, '').split('&').forEach(function (pair) {
      var at = pair.indexOf('=');
      if (at > 0 && at < pair.length - 1) state[decoded(pair.slice(0, at))] = decoded(pair.slice(at + 1));
    });
    return state;
  }

  /* Запись не прокручивает страницу и не прибавляет шагов кнопке «Назад». */
  function write(changes) {
    var state = Object.assign(read(), changes);
    var text = Object.keys(state).filter(function (key) { return state[key]; }).map(function (key) {
      return encodeURIComponent(key) + '=' + encodeURIComponent(state[key]);
    }).join('&');
    try {
      history.replaceState(history.state, '', text ? '#' + text : location.href.split('#')[0]);
    } catch (refused) { /* Браузер не даёт менять адрес страницы с диска: отбор действует и так. */ }
  }

  window.vekhaFragment = { read: read, write: write };
})();
