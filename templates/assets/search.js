/* Поиск по указателю: части указателя подключаются элементами <script>, потому что со страницы, открытой
   с диска, прочитать файл иначе нельзя. search-index.js называет части, каждая зовёт vekhaSearch.add. */
(function () {
  'use strict';

  var index = window.vekhaSearch;
  var words = window.vekhaWords;
  if (!index || !words) return;

  var entries = [];
  var pending = 0;
  var failed = 0;
  var isStarted = false;

  /* Вес слова по месту: название важнее пояснения, пояснение — остального. */
  var weights = [8, 3, 1];
  /* Документы и записи стоят после того, о чём они: это два последних вида указателя. */
  var lesser = index.kinds.length - 2;

  function prepared(row, order) {
    /* Вид стоит за слово названия: «Тушнинская школа» находит «МОУ Тушнинская СШ». */
    var kind = row[0] < lesser ? ' ' + index.kinds[row[0]] : '';
    return {
      kind: row[0], path: row[1], title: row[2], context: row[3], order: order,
      places: [words.split(row[2] + kind), words.split(row[3]), words.split(row[4])]
    };
  }

  index.add = function (path, rows) {
    /* Части приходят в любом порядке, а находки всегда стоят в одном. */
    var part = index.parts.findIndex(function (known) { return known[1] === path; });
    rows.forEach(function (row, place) { entries.push(prepared(row, part * 1000000 + place)); });
  };

  /* Каждая часть подключается один раз; done зовётся после каждой. */
  function load(done) {
    if (isStarted) return;
    isStarted = true;
    pending = index.parts.length;
    function finish() {
      pending -= 1;
      done();
    }
    index.parts.forEach(function (part) {
      var script = document.createElement('script');
      script.src = part[1];
      script.onload = finish;
      script.onerror = function () {
        failed += 1;
        finish();
      };
      document.head.append(script);
    });
  }

  /* Слово запроса подходит целиком, своей основой или как начало слова. */
  function strength(asked, known) {
    if (asked.word === known.word) return 1;
    if (asked.stem === known.stem || asked.stem === known.word || asked.word === known.stem) return 0.9;
    if (asked.word.length > 1 && known.word.startsWith(asked.word)) return 0.7;
    return asked.stem.length > 3 && known.stem.startsWith(asked.stem) ? 0.5 : 0;
  }

  function best(asked, place) {
    var found = 0;
    for (var i = 0; i < place.length && found < 1; i += 1) found = Math.max(found, strength(asked, place[i]));
    return found;
  }

  /* Сколько весит находка; 0, если хотя бы одного слова нет. Решает лучшее место слова. */
  function weigh(entry, asked) {
    var inTitle = 0;
    var sum = 0;
    for (var i = 0; i < asked.length; i += 1) {
      var weight = 0;
      for (var place = 0; place < weights.length; place += 1) {
        var found = best(asked[i], entry.places[place]);
        if (found > 0 && place === 0) inTitle += 1;
        weight = Math.max(weight, found * weights[place]);
      }
      if (!weight) return 0;
      sum += weight;
    }
    /* Сначала те, в чьём названии стоят все слова, и чем короче название, тем точнее попадание. */
    return (inTitle === asked.length ? 100 : 0) + sum / asked.length + 4 / (4 + entry.places[0].length)
      - (entry.kind >= lesser ? entry.kind - lesser + 1 : 0);
  }

  function ranked(asked) {
    return entries.map(function (entry) { return { entry: entry, weight: weigh(entry, asked) }; })
      .filter(function (hit) { return hit.weight > 0; })
      .sort(function (a, b) {
        return b.weight - a.weight || a.entry.kind - b.entry.kind || a.entry.order - b.entry.order;
      })
      .map(function (hit) { return hit.entry; });
  }

  /* Предлоги и союзы не обязаны стоять в находке, если названо что-то ещё. */
  function meant(text) {
    var all = words.split(text);
    var weighty = all.filter(function (token) {
      return token.word.length > 2 || /\d|[a-z]/.test(token.word) || /^(уо|оу|сш|лг|ес)$/.test(token.word);
    });
    return weighty.length ? weighty : all;
  }

  /* Находки и запрос, по которому они найдены: он другой, если раскладка была чужая. */
  function find(text) {
    var asked = meant(text);
    var hits = asked.length ? ranked(asked) : [];
    if (hits.length || !/[a-z]/i.test(text)) return { hits: hits, text: text, asked: asked };
    var other = words.relaid(text);
    var askedOther = meant(other);
    var otherHits = askedOther.length ? ranked(askedOther) : [];
    return otherHits.length
      ? { hits: otherHits, text: other, asked: askedOther } : { hits: hits, text: text, asked: asked };
  }

  window.vekhaFinder = {
    load: load,
    find: find,
    strength: strength,
    kind: function (entry) { return index.kinds[entry.kind]; },
    state: function () { return { isLoading: pending > 0 || !isStarted, failed: failed }; }
  };
})();
