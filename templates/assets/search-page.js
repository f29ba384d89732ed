/* Страница поиска: поле, находки, запрос в адресе (#q=…). Пока ничего не спрошено, видно содержание сайта. */
(function () {
  'use strict';

  var form = document.querySelector('[data-search]');
  var finder = window.vekhaFinder;
  if (!form || !finder || !window.vekhaFragment) return;

  var field = form.querySelector('input');
  var notice = document.querySelector('[data-search-notice]');
  var results = document.querySelector('[data-search-results]');
  var list = results.querySelector('ol');
  var contents = document.querySelector('[data-search-contents]');
  var more = document.createElement('button');
  var step = 20;
  var waiting = 0;
  var current = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /* Текст, в котором слова запроса выделены; только узлы, никакой разметки из указателя. */
  function marked(text, asked) {
    var made = document.createDocumentFragment();
    text.split(/(\p{N}+(?:\.\p{N}+)*|[\p{L}]+)/u).forEach(function (part) {
      var token = window.vekhaWords.split(part)[0];
      var isFound = token && asked.some(function (word) { return finder.strength(word, token) > 0; });
      made.append(isFound ? element('mark', '', part) : part);
    });
    return made;
  }

  function item(entry, asked) {
    var made = element('li', '');
    var title = element('p', '');
    var link = element('a', 'title');
    /* Эта страница лежит в корне сайта, поэтому путь от корня — уже ссылка. */
    link.href = entry.path;
    link.append(marked(entry.title, asked));
    title.append(link);
    var context = element('p', 'meta');
    context.append(element('strong', '', finder.kind(entry)));
    if (entry.context) context.append(' · ', marked(entry.context, asked));
    made.append(title, context);
    return made;
  }

  function addItems() {
    var start = list.children.length;
    current.hits.slice(start, start + step).forEach(function (entry) { list.append(item(entry, current.asked)); });
    more.hidden = list.children.length >= current.hits.length;
    return list.children[start];
  }

  function sentence(query) {
    var state = finder.state();
    if (state.isLoading) return 'Ищем…';
    var relaid = current.text === query ? '' : 'Похоже, вы искали «' + current.text + '». ';
    var lost = state.failed ? ' Часть указателя не открылась: обновите страницу.' : '';
    if (!current.hits.length) {
      var asked = query.length > 60 ? query.slice(0, 60) + '…' : query;
      return 'По запросу «' + asked + '» ничего не нашлось. Проверьте слово или напишите короче.' + lost;
    }
    return relaid + 'Найдено: ' + current.hits.length + '.' + lost;
  }

  function search(query) {
    var isAsked = query.length > 0;
    results.hidden = !isAsked;
    contents.hidden = isAsked;
    if (!isAsked) {
      notice.textContent = '';
      return;
    }
    finder.load(function () { search(field.value.trim()); });
    current = finder.find(query);
    list.textContent = '';
    addItems();
    notice.textContent = sentence(query);
  }

  function ask() {
    var query = field.value.trim();
    window.vekhaFragment.write({ q: query });
    search(query);
  }

  function readAddress() {
    field.value = window.vekhaFragment.read().q || '';
    search(field.value.trim());
  }

  form.hidden = false;
  document.querySelector('[data-search-without]').hidden = true;
  more.type = 'button';
  more.textContent = 'Показать ещё';
  more.addEventListener('click', function () {
    var first = addItems();
    if (first) first.querySelector('a').focus();
  });
  results.append(more);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  });
  field.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  window.addEventListener('hashchange', readAddress);
  readAddress();
})();
