// Searches the site, and leads to the page of two careers. The pages say the same without it: all careers
// from A to Z, and all comparisons that editors wrote.
(() => {
  const address = document.getElementById("search-index")?.href;
  if (!address) return;
  // The index stands in a folder of its own below the root of the language.
  const root = new URL("../", address);
  const most = 20;
  let index;

  // Small letters without accents, and one sigma: who searches for ΣΥΓΓΡΑΦΕΙΣ finds «συγγραφείς».
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const load = () => index ??= fetch(address).then(answer => answer.json()).then(prepared);
  const link = (label, path) => Object.assign(document.createElement("a"), {href: new URL(path, root), textContent: label});

  function prepared({careers, pages, comparisons, pairs, headings, ending}) {
    const place = (folder, name) => folder + name + ending;
    const entry = (title, path, numbers, others = []) => ({
      title, path, others: others.map(words), words: words(title),
      headings: numbers.map(number => ({id: headings[number][0], text: headings[number][1], words: words(headings[number][1])})),
    });
    return {
      careers, comparisons, pairs,
      path: name => place("careers/", name),
      pairPath: (first, second) => place("comparisons/", `${first}-vs-${second}`),
      entries: [
        ...careers.map(([title, name, numbers, others]) => entry(title, place("careers/", name), numbers, others)),
        ...pages.map(([title, path, numbers]) => entry(title, path, numbers)),
        ...comparisons.map(([title, path, numbers]) => entry(title, path, numbers)),
      ],
    };
  }

  const begins = (list, term) => list.some(word => word.startsWith(term));

  // A title that begins with the first term stands first, then titles that hold all terms, other titles, headings.
  function found({entries}, text) {
    const terms = words(text);
    if (!terms.length) return [];
    const all = list => terms.every(term => begins(list, term));
    return entries.flatMap(entry => {
      if (all(entry.words)) return {...entry, rank: entry.words[0].startsWith(terms[0]) ? 0 : 1};
      if (entry.others.some(all)) return {...entry, rank: 2};
      const heading = entry.headings.find(({words}) => terms.every(term => begins(words, term) || begins(entry.words, term)));
      if (!heading) return [];
      return {title: `${entry.title}: ${heading.text}`, path: `${entry.path}#${encodeURIComponent(heading.id)}`, rank: 3};
    }).sort((one, other) => one.rank - other.rank);
  }

  function search(form) {
    const query = form.querySelector("input");
    const status = form.querySelector(".status");
    const list = form.querySelector(".found");
    const letters = document.querySelector(".letters");
    const show = async () => {
      const text = query.value;
      const results = found(await load(), text);
      if (text !== query.value) return;
      const isEmpty = !words(text).length;
      list.replaceChildren(...results.slice(0, most).map(({title, path}) => {
        const item = document.createElement("li");
        item.append(link(title, path));
        return item;
      }));
      list.hidden = !results.length;
      letters.hidden = !isEmpty;
      status.textContent = isEmpty ? "" : results.length ? `${status.dataset.found} ${results.length}` : status.dataset.nothing;
    };
    query.addEventListener("focus", load);
    query.addEventListener("input", show);
    form.addEventListener("submit", event => {
      event.preventDefault();
      list.querySelector("a")?.focus();
    });
    // What was typed before the script was there.
    if (query.value) show();
  }

  // Where the page of two careers is: one that an editor wrote, else the one that the rule makes.
  function pagePath({careers, comparisons, pairs, pairPath}, one, other) {
    const [first, second] = [Math.min(one, other), Math.max(one, other)];
    const written = comparisons.find(([, , , left, right]) => Math.min(left, right) === first && Math.max(left, right) === second);
    if (written) return written[1];
    const isMade = pairs === true || pairs.some(([career, ...others]) => career === first && others.includes(second));
    return isMade ? pairPath(careers[first][1], careers[second][1]) : undefined;
  }

  // The career that is called so, or the only one whose titles hold these words.
  function chosen({entries, careers}, text) {
    const terms = words(text);
    const candidates = entries.slice(0, careers.length).map((entry, number) => ({...entry, number}))
      .filter(({words, others}) => [words, ...others].some(list => terms.every(term => begins(list, term))));
    const same = candidates.filter(({title}) => fold(title) === fold(text.trim()));
    return same.length === 1 ? same[0].number : candidates.length === 1 ? candidates[0].number : undefined;
  }

  function compare(form) {
    const status = form.querySelector(".status");
    const list = form.querySelector("datalist");
    const inputs = [...form.querySelectorAll("input")];
    const fill = async () => {
      const {careers} = await load();
      if (!list.options.length) list.append(...careers.map(([title]) => new Option(title)));
    };
    for (const input of inputs) input.addEventListener("focus", fill);
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const index = await load();
      const numbers = inputs.map(({value}) => chosen(index, value));
      const unknown = inputs.find((_, place) => numbers[place] === undefined);
      if (unknown) {
        status.textContent = `${status.dataset.unknown} ${unknown.value}`;
        unknown.focus();
      } else if (numbers[0] === numbers[1]) {
        status.textContent = status.dataset.same;
      } else {
        lead(index, numbers, status);
      }
    });
  }

  function lead(index, numbers, status) {
    const path = pagePath(index, ...numbers);
    if (path) {
      location.href = new URL(path, root);
      return;
    }
    const links = numbers.map(number => link(index.careers[number][0], index.path(index.careers[number][1])));
    status.replaceChildren(`${status.dataset.nothing} `, links[0], ", ", links[1]);
  }

  for (const form of document.querySelectorAll("form.search")) search(form);
  for (const form of document.querySelectorAll("form.compare")) compare(form);
})();
