// Before the first paint: the reader's language and look, from the address or remembered.
// While the words of another language are on their way the page keeps still (`data-pending`).
(function () {
  var root = document.documentElement;
  var address = new URLSearchParams(location.search);
  function chosen(name, known) {
    var value = address.get(name);
    if (known.indexOf(value) >= 0) return value;
    try {
      value = localStorage.getItem('biannian-' + name);
    } catch {
      value = null;
    }
    return known.indexOf(value) >= 0 ? value : known[0];
  }
  root.classList.add('js');
  var look = chosen('look', ['auto', 'light', 'dark']);
  if (look !== 'auto') root.dataset.theme = look;
  if (address.get('event')) root.dataset.panel = '';
  var lang = chosen('lang', ['zh-Hans', 'zh-Hant', 'en']);
  if (lang !== 'zh-Hans') {
    root.lang = lang;
    root.dataset.pending = '';
    setTimeout(function () {
      delete root.dataset.pending;
    }, 3000);
  }
})();
