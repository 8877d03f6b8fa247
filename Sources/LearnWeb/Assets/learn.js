// Makes the questions of a page answerable. Without this script the answers unfold by themselves; with it a reader
// answers first. What is right stands in the page, put there by the engine; the rules are those of its sessions:
// exactly the right options, every part in its place, every pair together, an accepted text in every gap.
"use strict";

// How typed words are compared: letter case, spaces, punctuation at the ends and the way of writing æ, ø, å do not
// matter.
const folded = (text) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[æä]/gu, "ae")
    .replace(/[øö]/gu, "oe")
    .replace(/å/gu, "aa")
    .replace(/^[\s.,;:!?…"'»«“”’]+|[\s.,;:!?…"'»«“”’]+$/gu, "");

// For each kind: is anything missing in the response, and what is said of each part.
const kinds = {
  choice: (fields, reasons) => options(fields, reasons),
  multiple: (fields, reasons) => options(fields, reasons),
  order: (fields, reasons) => rows(fields, reasons),
  match: (fields, reasons) => rows(fields, reasons),
  gap: (fields, reasons) => {
    const inputs = [...fields.querySelectorAll("input")];
    return {
      isEmpty: inputs.some((input) => folded(input.value) === ""),
      parts: inputs.map((input) => {
        const item = reasons.get(input.dataset.part);
        const typed = folded(input.value);
        const accepted = [...item.querySelectorAll(".accepted")].some((word) => folded(word.textContent) === typed);
        const miss = [...item.querySelectorAll(".miss")].find((word) => folded(word.dataset.text) === typed);
        const why = accepted ? item.querySelector(".why") : miss;
        return { item, isChosen: true, isRight: accepted, why };
      }),
    };
  },
};

function options(fields, reasons) {
  const inputs = [...fields.querySelectorAll("input")];
  return {
    isEmpty: !inputs.some((input) => input.checked),
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

// The value of each list is the part that the reader put in that place, or beside that part.
function rows(fields, reasons) {
  const lists = [...fields.querySelectorAll("select")];
  return {
    isEmpty: lists.some((list) => list.value === ""),
    parts: lists.map((list) => {
      const row = list.closest("li");
      const item = reasons.get(row.dataset.part);
      return {
        item,
        isChosen: true,
        isRight: list.value === row.dataset.part,
        why: item.querySelector(".why"),
        beside: row,
      };
    }),
  };
}

// Of a wrong order, match or gap only that is explained which does not give the answer away: a pair that is found, a
// word that is right, a slip that the author expected.
function explains(question, part) {
  if (question.dataset.kind === "gap") return Boolean(part.why);
  return question.dataset.kind === "match" && part.isRight;
}

function verdictOn(question, isGood) {
  const reason = document.createElement("p");
  reason.className = "why";
  const words = document.createElement("strong");
  words.textContent = isGood ? question.dataset.placed : question.dataset.misplaced;
  reason.append(words);
  return reason;
}

for (const question of document.querySelectorAll(".question")) {
  const fields = question.querySelector(".options");
  const answers = question.querySelector("details.answers");
  const reasons = new Map([...answers.querySelectorAll("li")].map((item) => [item.dataset.part, item]));
  const judge = kinds[question.dataset.kind];

  const button = document.createElement("button");
  button.type = "button";
  button.className = "answer";
  button.textContent = question.dataset.answer;

  const verdict = document.createElement("p");
  verdict.className = "verdict";
  verdict.setAttribute("role", "status");

  fields.after(button, verdict);

  const clear = () => {
    verdict.textContent = "";
    verdict.classList.remove("right", "wrong");
    for (const reason of question.querySelectorAll(".given")) reason.remove();
  };
  fields.addEventListener("input", clear);

  button.addEventListener("click", () => {
    clear();
    const { isEmpty, parts } = judge(fields, reasons);
    if (isEmpty) {
      verdict.textContent = question.dataset.choose;
      return;
    }
    const isCorrect = parts.every((part) => part.isRight);
    const isIncomplete = !isCorrect && parts.every((part) => part.isRight || !part.isChosen);
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
