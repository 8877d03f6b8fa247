// Makes the questions of a page answerable and its talks playable, remembers how far the reader is where the reader
// agrees, and gives a receipt. Without this script the answers unfold by themselves and the scenes are links.
//
// What is right stands in the page, put there by the engine; the rules are those of its sessions: exactly the right
// options, every part in its place, every pair together, an accepted text in every gap. The engine judges every receipt
// anew and takes in none that it would have judged otherwise.
"use strict";

// How typed words are compared, code point by code point: letter case, white space, punctuation at the ends and the way
// of writing æ, ø, å do not matter. The page has the author's words folded already.
const folded = (text) =>
  [...text]
    .map((character) => character.toLowerCase())
    .join("")
    .replace(/æ|ä|a\u0308/gu, "ae")
    .replace(/ø|ö|o\u0308/gu, "oe")
    .replace(/å|a\u030A/gu, "aa")
    .replace(/\p{White_Space}+/gu, " ")
    .replace(/^[ .,;:!?…"'»«“”’]+|[ .,;:!?…"'»«“”’]+$/gu, "")
    .normalize("NFC");

// A number as people write it, in units of 10⁻¹⁵, so that it is exact; null where a text is none.
function units(text) {
  const match = /^\p{White_Space}*([-−+]?)([0-9]{0,15})(?:[.,]([0-9]{1,15}))?\.?\p{White_Space}*$/u.exec(text);
  if (!match || !(match[2] || match[3])) return null;
  const size = BigInt(match[2] + (match[3] ?? "").padEnd(15, "0"));
  return match[1] === "-" || match[1] === "−" ? -size : size;
}

// With a tolerance what reads as a number is compared as one; anything else as words.
function takes(answer, text) {
  const { folded: words, tolerance } = answer.dataset;
  const number = units(text);
  if (tolerance === undefined || number === null) return words.normalize("NFC") === folded(text);
  const distance = number - units(answer.textContent);
  return (distance < 0n ? -distance : distance) <= units(tolerance);
}

// The local time, ISO 8601 with its distance from UTC.
function timeNow() {
  const now = new Date();
  const minutes = -now.getTimezoneOffset();
  const two = (number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
  const local = new Date(now.getTime() + minutes * 60000).toISOString().slice(0, -1);
  return `${local}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

// MARK: What is remembered: of this visit in the page, of more in the browser's storage, if the reader agrees.

const panel = document.querySelector(".keeping");
const keeping = {
  key: "learn:" + panel?.dataset.course,
  course: { version: panel?.dataset.version, lessons: {} },
  lesson: { begun: timeNow(), questions: {}, scenarios: {} },
  // A lesson is done when its end was seen, its questions are answered and its talks played.
  isEndSeen: false,

  // Asking for the storage alone fails in browsers that keep none.
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      const isWhole = Object.values(kept.lessons).every(
        (lesson) => lesson.questions instanceof Object && lesson.scenarios instanceof Object,
      );
      return isWhole && typeof kept.version === "string" ? kept : null;
    } catch {
      return null;
    }
  },

  // Returns whether the browser keeps it.
  write() {
    const { lesson } = panel.dataset;
    // Another tab may have written of another lesson.
    this.course = this.read() ?? this.course;
    if (lesson) this.course.lessons[lesson] = this.lesson;
    try {
      localStorage.setItem(this.key, JSON.stringify(this.course));
      return true;
    } catch {
      return false;
    }
  },

  erase() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // There is nothing to erase.
    }
  },

  changed() {
    if (!panel) return;
    const isDone =
      this.isEndSeen &&
      [...document.querySelectorAll(".question")].every((question) => this.lesson.questions[question.id]) &&
      [...document.querySelectorAll(".scenario")].every((scenario) => this.lesson.scenarios[scenario.id]?.ending);
    if (isDone) this.lesson.done = true;
    if (panel.querySelector(".keep").checked) tell(this.write() ? "" : panel.dataset.refused);
  },
};

function tell(text) {
  panel.querySelector(".told").textContent = text;
}

// MARK: Questions

// For each kind: what the response is, whether anything is missing in it, and what is said of each part.
const kinds = {
  choice: options,
  multiple: options,

  // The value of each list is the place that the reader gave the part; a place can be given once.
  order(fields, reasons) {
    const result = rows(fields, reasons);
    const places = new Map(result.given.map(([part, place]) => [place, part]));
    const ordered = [...reasons.keys()].map((place) => places.get(place));
    return { ...result, isEmpty: ordered.includes(undefined), response: { ordered } };
  },

  match(fields, reasons) {
    const result = rows(fields, reasons);
    // Of a wrong one only an extra answer is explained, which belongs to nothing and may say so itself.
    const parts = result.parts.map((part, index) => {
      const extra = reasons.get(result.given[index][1]);
      return part.isRight ? part : { ...part, why: extra?.querySelector(".miss") };
    });
    return { ...result, parts, response: { matched: Object.fromEntries(result.given) } };
  },

  gap(fields, reasons) {
    const inputs = [...fields.querySelectorAll("input, select")];
    // Half of a surrogate pair is no text.
    const typed = inputs.map((input) => [input.dataset.part, input.value.replace(/\p{Surrogate}/gu, "\uFFFD")]);
    return {
      isEmpty: typed.some(([, text]) => folded(text) === ""),
      response: { typed: Object.fromEntries(typed) },
      parts: typed.map(([part, text]) => {
        const item = reasons.get(part);
        const isTyped = (answer) => takes(answer, text);
        const isRight = [...item.querySelectorAll(".accepted")].some(isTyped);
        const why = isRight ? item.querySelector(".why") : [...item.querySelectorAll(".miss")].find(isTyped);
        return { item, isChosen: true, isRight, why };
      }),
    };
  },
};

function options(fields, reasons) {
  const inputs = [...fields.querySelectorAll("input")];
  const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    isEmpty: chosen.length === 0,
    response: { chosen },
    parts: inputs.map((input) => {
      const item = reasons.get(input.value);
      return {
        item,
        isChosen: input.checked,
        isRight: input.checked === (item.dataset.correct === "yes"),
        why: item.querySelector(".why"),
        beside: input.closest("li"),
      };
    }),
  };
}

function rows(fields, reasons) {
  const lists = [...fields.querySelectorAll("select")];
  const given = lists.map((list) => [list.closest("li").dataset.part, list.value]);
  return {
    isEmpty: given.some(([, value]) => value === ""),
    given,
    parts: given.map(([part, value], index) => {
      const item = reasons.get(part);
      return {
        item,
        isChosen: true,
        isRight: value === part,
        why: item.querySelector(".why"),
        beside: lists[index].closest("li"),
      };
    }),
  };
}

// Of a wrong order, match or gap only that is explained which does not give the answer away: a pair that is found, an
// answer that belongs to nothing, a word that is right, a slip that the author expected.
function explains(question, part) {
  return question.dataset.kind !== "order" && Boolean(part.why);
}

function verdictOn(question, isGood) {
  const reason = document.createElement("p");
  reason.className = "why";
  const words = document.createElement("strong");
  words.textContent = isGood ? question.dataset.placed : question.dataset.misplaced;
  reason.append(words);
  return reason;
}

// The first attempt counts; of the others the latest are kept.
function remember(question, attempt) {
  const attempts = (keeping.lesson.questions[question.id] ??= []);
  attempts.push(attempt);
  if (attempts.length > 20) attempts.splice(1, 1);
  keeping.changed();
}

for (const question of document.querySelectorAll(".question")) {
  const fields = question.querySelector(".options");
  const answers = question.querySelector("details.answers");
  const reasons = new Map([...answers.querySelectorAll("li")].map((item) => [item.dataset.part, item]));
  const judge = kinds[question.dataset.kind];

  const verdict = question.querySelector(".verdict");

  const clear = () => {
    verdict.textContent = "";
    verdict.classList.remove("right", "wrong");
    for (const reason of question.querySelectorAll(".given")) reason.remove();
  };
  fields.addEventListener("input", clear);

  question.querySelector("button.answer").addEventListener("click", () => {
    clear();
    const { isEmpty, parts, response } = judge(fields, reasons);
    if (isEmpty) {
      verdict.textContent = question.dataset.choose;
      return;
    }
    const isCorrect = parts.every((part) => part.isRight);
    const isIncomplete = !isCorrect && parts.every((part) => part.isRight || !part.isChosen);
    remember(question, {
      at: timeNow(),
      response,
      verdict: isCorrect ? "right" : isIncomplete ? "incomplete" : "wrong",
      rightParts: parts.filter((part) => part.isRight).map((part) => part.item.dataset.part),
    });
    verdict.textContent = isCorrect ? question.dataset.right : question.dataset.wrong;
    verdict.classList.add(isCorrect ? "right" : "wrong");
    if (isIncomplete) verdict.textContent += ". " + question.dataset.missing;
    // A wrong response explains what was done and leaves the rest to think about.
    const isChoice = question.dataset.kind === "choice" || question.dataset.kind === "multiple";
    for (const part of parts.filter((part) => isCorrect || part.isChosen)) {
      const isGood = isChoice ? part.item.dataset.correct === "yes" : part.isRight;
      const reason = isCorrect || isChoice || explains(question, part) ? part.why.cloneNode(true) : verdictOn(question, isGood);
      reason.classList.add("given", isGood ? "right" : "wrong");
      if (part.beside) part.beside.append(reason);
      else verdict.after(reason);
    }
  });
}

// MARK: Talks. The links do the walking; the path lies in the history's entries, so that Back takes a choice back.

for (const scenario of document.querySelectorAll(".scenario")) {
  const scenes = new Map([...scenario.querySelectorAll(".scene")].map((scene) => [scene.id, scene]));
  const start = scenario.querySelector(".scene.start");
  const linkOf = (move) =>
    [...scenes.values()]
      .find((scene) => scene.dataset.scene === move.scene)
      ?.querySelector(`[data-choice="${CSS.escape(move.choice)}"]`);
  let moves = [];

  // The choices that moved the talk most, at most three, in the order in which they were made.
  const turningPoints = () =>
    moves
      .map((move, index) => ({ index, shift: Math.abs(Number(linkOf(move).dataset.shift)) }))
      .filter((turn) => turn.shift > 0)
      .sort((one, other) => other.shift - one.shift || one.index - other.index)
      .slice(0, 3)
      .map((turn) => turn.index)
      .sort((one, other) => one - other);

  const show = (scene) => {
    let level = Number(scenario.dataset.level);
    for (const move of moves) level = Math.min(Math.max(level + Number(linkOf(move).dataset.shift), 1), 7);
    scenario.querySelectorAll(".ladder li").forEach((step, index) => {
      if (index + 1 === level) step.setAttribute("aria-current", "step");
      else step.removeAttribute("aria-current");
      if (index + 1 === level) scenario.querySelector(".level").textContent = step.textContent;
    });
    const isEnding = scene.classList.contains("ending");
    const turned = turningPoints();
    if (isEnding) {
      const list = scene.querySelector(".turned ol");
      list.replaceChildren(
        ...turned.map((index) => {
          const link = linkOf(moves[index]);
          const item = document.createElement("li");
          const words = document.createElement("em");
          words.textContent = link.textContent;
          item.append(words, link.parentElement.querySelector("details p").cloneNode(true));
          return item;
        }),
      );
      scene.querySelector(".turned").hidden = turned.length === 0;
    }
    if (moves.length > 0) {
      const ending = isEnding ? scene.dataset.scene : null;
      keeping.lesson.scenarios[scenario.id] = { moves: [...moves], level, ending, turned };
      keeping.changed();
    }
  };

  // Where the page is told to go without a choice, the path is what of it leads there.
  const arrive = () => {
    const scene = scenes.get(location.hash.slice(1)) ?? start;
    const kept = history.state?.[scenario.id];
    if (kept?.every(linkOf)) moves = kept;
    else if (scene === start) moves = [];
    else while (moves.length > 0 && linkOf(moves.at(-1)).hash !== "#" + scene.id) moves.pop();
    show(scene);
  };

  scenario.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || !scenes.has(link.hash.slice(1))) return;
    event.preventDefault();
    const from = link.closest(".scene");
    if (link.dataset.choice) moves = [...moves, { at: timeNow(), scene: from.dataset.scene, choice: link.dataset.choice }];
    else moves = [];
    // The address is changed the plain way, for only then is the scene the page's target.
    location.hash = link.hash;
    history.replaceState({ ...history.state, [scenario.id]: moves }, "");
    show(scenes.get(link.hash.slice(1)));
  });
  addEventListener("popstate", arrive);
  arrive();
}

// MARK: The panel

// A random number as RFC 9562 writes it; `crypto.randomUUID` is kept from pages that are not on https.
function randomID() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// Only what was done: without the agreement that is this page's visit.
function receipt() {
  const { course, lesson } = panel.dataset;
  const kept = panel.querySelector(".keep").checked ? keeping.read() : null;
  const lessons = { ...kept?.lessons };
  if (lesson) lessons[lesson] = keeping.lesson;
  return {
    format: "urn:learn:receipt:1",
    id: randomID(),
    course,
    version: kept?.version ?? keeping.course.version,
    saved: timeNow(),
    lessons: Object.entries(lessons)
      .map(([lesson, { begun, questions, scenarios }]) => ({
        lesson,
        begun,
        questions: Object.entries(questions).map(([question, attempts]) => ({
          question,
          rightAtFirst: attempts[0].verdict === "right",
          attempts,
        })),
        scenarios: Object.entries(scenarios).map(([scenario, play]) => ({ scenario, ...play })),
      }))
      .filter((lesson) => lesson.questions.length + lesson.scenarios.length > 0),
  };
}

function save(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1) + "\n"], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function showStandings() {
  for (const place of document.querySelectorAll(".standing")) {
    const kept = keeping.course.lessons[place.dataset.lesson];
    place.textContent = !kept ? "" : kept.done ? place.dataset.done : place.dataset.begun;
  }
}

if (panel) {
  const { lesson } = panel.dataset;
  const keep = panel.querySelector(".keep");
  const kept = keeping.read();
  // A browser that fills in forms may have ticked it.
  keep.checked = kept !== null;
  if (kept) {
    keeping.course = kept;
    const before = lesson && kept.lessons[lesson];
    if (before) keeping.lesson = { ...before, questions: { ...before.questions }, scenarios: { ...before.scenarios, ...keeping.lesson.scenarios } };
    if (lesson) keeping.changed();
    showStandings();
  }
  panel.querySelector("fieldset").disabled = false;
  if (lesson) {
    new IntersectionObserver(([end]) => {
      if (!end.isIntersecting) return;
      keeping.isEndSeen = true;
      keeping.changed();
    }).observe(panel);
  }
  // Agreed or taken back in another tab.
  addEventListener("storage", (event) => {
    if (event.key === keeping.key || event.key === null) keep.checked = keeping.read() !== null;
  });
  keep.addEventListener("change", () => {
    if (keep.checked) {
      keep.checked = keeping.write();
      tell(keep.checked ? "" : panel.dataset.refused);
    } else {
      keeping.erase();
      keeping.course = { version: panel.dataset.version, lessons: {} };
      tell(panel.dataset.erased);
    }
    showStandings();
  });
  panel.querySelector(".receipt").addEventListener("click", () => {
    const content = receipt();
    if (content.lessons.length === 0) {
      tell(panel.dataset.nothing);
      return;
    }
    save(content, `kvittering-${content.course}-${content.saved.slice(0, 10)}.json`);
    tell(panel.dataset.saved);
  });
}
