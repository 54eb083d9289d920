// The desk's script: small islands that make a page quicker to use. Every page can be read, and every form sent, without it.
document.documentElement.classList.add("has-script");

for (const line of document.querySelectorAll("[data-progress]")) showProgress(line);
for (const zone of document.querySelectorAll("[data-drop]")) takeDrops(zone);

for (const form of document.querySelectorAll("[data-keys]")) answerWithKeys(form);

for (const button of document.querySelectorAll("[data-copy]")) button.addEventListener("click", () => copy(button));
document.addEventListener("click", chooseLive);
document.addEventListener("submit", chooseLive);
document.addEventListener("change", ({ target }) => target.closest("form[data-live]")?.requestSubmit());

/** Writes how far a job is, as the desk tells it, and loads the page anew when it has ended. */
function showProgress(line) {
  const events = new EventSource(line.dataset.progress);
  events.addEventListener("progress", ({ data }) => {
    line.textContent = data;
  });
  events.addEventListener("end", ({ data }) => {
    events.close();
    line.textContent = data;
    location.reload();
  });
}

/** Files that are dropped anywhere on the zone are chosen, and the chosen ones are listed. */
function takeDrops(zone) {
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-chosen]");
  const showChosen = () => {
    list.replaceChildren(
      ...[...input.files].map(({ name, size }) => {
        const item = document.createElement("li");
        item.textContent = `${name}, ${sizeText(size)}`;
        return item;
      }),
    );
    const total = [...input.files].reduce((sum, { size }) => sum + size, 0);
    const isTooMuch = total > Number(input.dataset.max);
    input.setCustomValidity(isTooMuch ? `Together they have ${sizeText(total)}, more than goes in one form. Send fewer at a time.` : "");
  };
  input.addEventListener("change", showChosen);
  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    input.files = event.dataTransfer.files;
    showChosen();
  });
}

/** 1234567 → "1.2 MB". */
function sizeText(bytes) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A key does what is marked with it, unless somebody is writing, or has turned the keys off; the choice is kept in this browser. */
function answerWithKeys(form) {
  const isOn = form.querySelector("[data-keys-on]");
  const keep = () => {
    document.documentElement.classList.toggle("no-keys", !isOn.checked);
    localStorage.setItem("single-keys", isOn.checked ? "on" : "off");
  };
  isOn.checked = localStorage.getItem("single-keys") !== "off";
  keep();
  isOn.addEventListener("change", keep);
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (!isOn.checked || isWriting || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = form.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.matches("input")) target.focus();
    else target.click();
  });
}

/** A link or form marked with ids of the page's parts changes these parts alone, to what its address shows; the address is kept. */
async function chooseLive(event) {
  const chosen = event.target.closest?.("[data-live]");
  const isLink = chosen?.matches("a");
  if (!chosen || isLink !== (event.type === "click") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const address = new URL(isLink ? chosen.href : location.href);
  if (!isLink) address.search = new URLSearchParams(new FormData(chosen));
  const answer = await fetch(address);
  if (!answer.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = focusPath(document.activeElement);
  for (const id of chosen.dataset.live.split(" ")) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (old && fresh) old.replaceWith(fresh);
  }
  history.replaceState(null, "", address);
  focused()?.focus({ preventScroll: true });
}

/** How the element that has the focus is found again in a part that was replaced. */
function focusPath(element) {
  const { name, textContent } = element;
  const selector = name ? `[name="${CSS.escape(name)}"]` : "[data-live]";
  return () => [...document.querySelectorAll(selector)].find((one) => name || one.textContent === textContent);
}

/** Puts what stands at an address on the clipboard. */
async function copy(button) {
  const told = button.parentElement.querySelector("[data-copied]");
  try {
    await navigator.clipboard.writeText(await (await fetch(button.dataset.copy)).text());
    told.textContent = "Copied.";
  } catch {
    told.textContent = "The browser does not allow it: use the links above.";
  }
}
