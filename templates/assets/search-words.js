/* Слова для поиска: разбор текста, основы русских слов, запрос в чужой раскладке. */
(function () {
  'use strict';

  /* Слова из букв и номера с точками: «2.3», «500». */
  var pattern = /\p{N}+(?:\.\p{N}+)*|[\p{L}\u0301]+/gu;

  /* Окончания русских слов, длинные раньше коротких. Глагольные почти все опущены: в планах
     сплошь существительные, а «-ат» и «-ал» портят «результат» и «материал». */
  var endings = ('ующего ующему ующими ующих ующим ующая ующее ующие ующий ующей ующую ющего ющему ющими ющих ющим'
    + ' ющая ющее ющие ющий ющей ющую ащего ащему ащими ащих ащим ащая ащее ащие ащий ащей ащую ящего ящему ящими'
    + ' ящих ящим ящая ящее ящие ящий ящей ящую ировать овать евать ивать ывать ейшего ейшему ейшими ейших ейшим'
    + ' ейшая ейшее ейшие ейший ейшей ейшую иями ями ами ией иям иях ием иев ьями ьям ьях ьев ыми ими ого его ому'
    + ' ему ей ой ий ый ая яя ое ее ие ые их ых ым им ом ем ую юю ою ею ов ев ам ям ах ях ия ья ье ию ью ии ьи'
    + ' а е и о у ы ю я ь й')
    .split(' ').sort(function (a, b) { return b.length - a.length; });
  var stems = new Map();

  function folded(text) {
    return text.toLowerCase().replace(/\u0301/g, '').replace(/ё/g, 'е');
  }

  function strip(word) {
    for (var i = 0; i < endings.length; i += 1) {
      var rest = word.slice(0, -endings[i].length);
      if (word.endsWith(endings[i]) && rest.length >= 3 && /[аеиоуыэюя]/.test(rest)) return rest;
    }
    return word;
  }

  /* Основа слова: «мониторинга», «мониторингу» — «мониторинг»; «оценок», «оценка» — «оценк». */
  function stem(word) {
    if (!/[а-я]/.test(word) || word.length < 4) return word;
    if (!stems.has(word)) {
      var rest = strip(word.length > 6 ? word.replace(/ся$/, '') : word);
      rest = rest.replace(/нн$/, 'н').replace(/([бвгджзклмнпрстфхцчшщьй])[оеь]([кц])$/, '$1$2').replace(/[ьй]$/, '');
      stems.set(word, rest);
    }
    return stems.get(word);
  }

  function split(text) {
    return (folded(text).match(pattern) || []).map(function (word) { return { word: word, stem: stem(word) }; });
  }

  var latin = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.';
  var russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

  /* То, что вышло бы в русской раскладке: «ghbdtn» — «привет». Номера вроде «2.3» остаются. */
  function relaid(text) {
    return text.toLowerCase().split(/(\s+)/).map(function (part) {
      if (!/[a-z]/.test(part)) return part;
      return part.replace(/./g, function (sign) {
        var place = latin.indexOf(sign === '{' ? '[' : sign === '}' ? ']' : sign);
        return place < 0 ? sign : russian.charAt(place);
      });
    }).join('');
  }

  window.vekhaWords = { split: split, stem: stem, relaid: relaid };
})();
