// Finds words in the indexes that stand beside the page, which the engine made (SearchIndex, WordTable). Needs `folded`
// of learn.js: what is typed and what was written are folded alike. Nothing is fetched, nothing is sent.
"use strict";

{
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const most = 50;

  const split = (text) => folded(text).split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

  // The words of an index: each says how much it shares with the one before.
  const unpackedWords = (packed) => {
    let before = [];
    return packed.split(" ").map((entry) => {
      const signs = [...entry];
      before = [...before.slice(0, parseInt(signs[0], 36)), ...signs.slice(1)];
      return before.join("").normalize("NFC");
    });
  };

  const unpackedPlaces = (packed) => {
    const places = [];
    let place = 0;
    let value = 0;
    let weight = 1;
    for (const sign of packed) {
      const digit = digits.indexOf(sign);
      value += (digit % 32) * weight;
      weight *= 32;
      if (digit < 32) {
        place += value;
        places.push(place);
        value = 0;
        weight = 1;
      }
    }
    return places;
  };

  const form = document.querySelector("form.search");
  const field = form.querySelector("input");
  const status = document.querySelector(".found");
  const list = document.querySelector(".hits");

  const indexes = Object.values(self.learnIndexes ?? {}).map((index) => ({
    course: index.title,
    folder: form.dataset.catalogue === "yes" ? index.course + "/" : "",
    words: index.words === "" ? [] : unpackedWords(index.words),
    places: index.places.split(" "),
    sections: index.pages.flatMap(([path, title, sections]) =>
      sections.map(([anchor, heading, text]) => ({ path, title, anchor, heading, text }))),
  }));

  // A title counts more than a heading, a heading more than a word of the glossary, and that more than text.
  const weightOf = (section, isHeading) => {
    const isGlossary = section.path === "glossary.html";
    if (!isHeading) return isGlossary ? 2 : 1;
    if (isGlossary) return 3;
    return section.heading === "" ? 8 : 4;
  };

  // A whole word counts more than its beginning, and that more than its inside: »konflikt« is in »børnekonflikt« too.
  const closeness = (word, typed) => {
    if (word === typed) return 4;
    if (word.startsWith(typed)) return 2;
    return typed.length >= 3 && word.includes(typed) ? 1 : 0;
  };

  const scores = (index, typed) => {
    const found = new Map();
    index.words.forEach((word, number) => {
      const close = closeness(word, typed);
      if (close === 0) return;
      for (const place of unpackedPlaces(index.places[number])) {
        const section = place >> 1;
        const score = close * weightOf(index.sections[section], (place & 1) === 1);
        found.set(section, Math.max(found.get(section) ?? 0, score));
      }
    });
    return found;
  };

  const hits = (text) => {
    const typed = split(text);
    if (typed.length === 0) return [];
    return indexes
      .flatMap((index) => {
        const each = typed.map((word) => scores(index, word));
        return [...each[0].keys()]
          .filter((section) => each.every((found) => found.has(section)))
          .map((section) => ({
            index,
            section: index.sections[section],
            score: each.reduce((sum, found) => sum + found.get(section), 0),
          }));
      })
      .sort((a, b) => b.score - a.score);
  };

  const part = (name, className, text) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.textContent = text;
    return node;
  };

  const entry = ({ index, section }) => {
    const link = part("a", "", section.heading || section.title);
    link.href = index.folder + section.path + (section.anchor ? "#" + section.anchor : "");
    const where = [form.dataset.catalogue === "yes" ? index.course : "", section.heading ? section.title : ""];
    const item = document.createElement("li");
    item.append(link);
    const place = where.filter(Boolean).join(" › ");
    if (place) item.append(part("p", "fine", place));
    if (section.text) item.append(part("p", "", section.text));
    return item;
  };

  const show = () => {
    const isAsked = split(field.value).length > 0;
    const found = hits(field.value);
    const { none, one, many, first } = form.dataset;
    const count = found.length === 0 ? none : found.length === 1 ? one : many.replace("#", found.length);
    status.textContent = isAsked ? count + (found.length > most ? " " + first.replace("#", most) : "") : "";
    list.replaceChildren(...found.slice(0, most).map(entry));
    list.hidden = found.length === 0;
  };

  // So that a reader who follows a link and comes back finds what they had.
  const remember = () =>
    history.replaceState(null, "", field.value ? "#q=" + encodeURIComponent(field.value) : location.pathname);

  document.querySelector(".no-script").remove();
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", show);
  field.addEventListener("change", remember);
  list.addEventListener("click", remember);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || field.value === "") return;
    event.preventDefault();
    field.value = "";
    show();
  });
  const asked = /^#q=(.*)$/.exec(location.hash);
  if (asked) {
    try {
      field.value = decodeURIComponent(asked[1]);
    } catch {
      field.value = "";
    }
    show();
  }
}
