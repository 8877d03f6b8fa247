// Makes the questions of a page answerable. Without this script the answers unfold by themselves; with it a reader
// chooses first. Right and wrong are what the page says: a response is right when exactly the right options are chosen.
"use strict";

for (const question of document.querySelectorAll(".question")) {
  const options = question.querySelector(".options");
  const answers = question.querySelector("details.answers");
  const inputs = [...options.querySelectorAll("input")];
  const reasons = new Map(
    [...answers.querySelectorAll("li")].map((item) => [item.dataset.option, item])
  );

  const button = document.createElement("button");
  button.type = "button";
  button.className = "answer";
  button.textContent = question.dataset.answer;

  const verdict = document.createElement("p");
  verdict.className = "verdict";
  verdict.setAttribute("role", "status");

  options.after(button, verdict);

  const clear = () => {
    verdict.textContent = "";
    verdict.classList.remove("right", "wrong");
    for (const reason of options.querySelectorAll(".why")) reason.remove();
  };

  for (const input of inputs) input.addEventListener("change", clear);

  button.addEventListener("click", () => {
    clear();
    const chosen = inputs.filter((input) => input.checked);
    if (chosen.length === 0) {
      verdict.textContent = question.dataset.choose;
      return;
    }
    const isRight = (input) => reasons.get(input.value).dataset.correct === "yes";
    const isCorrect = inputs.every((input) => input.checked === isRight(input));
    verdict.textContent = isCorrect ? question.dataset.right : question.dataset.wrong;
    verdict.classList.add(isCorrect ? "right" : "wrong");
    if (!isCorrect && chosen.every(isRight)) verdict.textContent += ". " + question.dataset.missing;
    // A wrong response explains what was chosen and leaves the rest to think about.
    for (const input of isCorrect ? inputs : chosen) {
      const item = reasons.get(input.value);
      const reason = item.querySelector(".why").cloneNode(true);
      reason.classList.add(item.classList.contains("right") ? "right" : "wrong");
      input.closest("li").append(reason);
    }
  });
}
