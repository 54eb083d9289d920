// The desk's script: small islands that make a page quicker to use. Every page can be read, and every form sent, without it.
document.documentElement.classList.add("has-script");

for (const line of document.querySelectorAll("[data-progress]")) showProgress(line);
for (const zone of document.querySelectorAll("[data-drop]")) takeDrops(zone);

for (const form of document.querySelectorAll("[data-keys]")) answerWithKeys(form);

for (const slider of document.querySelectorAll("[data-states]")) slideStates(slider);
document.addEventListener("pointerdown", frameArea);
document.addEventListener("dragstart", (event) => event.target.closest?.(".world-map svg") && event.preventDefault());

for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, tellFigure);

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

/** Each state of a page has a place on a slider; its form holds the day of the one that is chosen. */
function slideStates(slider) {
  slider.addEventListener("input", () => {
    const { label, dataset } = slider.list.options[slider.value];
    slider.form.elements["as-of"].value = dataset.day;
    slider.form.querySelector("output").textContent = label;
    slider.setAttribute("aria-valuetext", label);
  });
}

/** The figure of a chart that mouse or keyboard reaches is told below the chart: whose it is, when, and its exact words. */
function tellFigure({ target }) {
  const point = target.closest?.(".toll-chart a.point");
  if (point) point.closest(".toll-chart").querySelector("[data-said]").textContent = point.getAttribute("aria-label");
}

/** Whether the click that comes next only ends a drawing, and follows no mark that lies under the mouse. */
let hasDrawn = false;

/** A frame that is drawn on the map with the mouse becomes the area of the address; a click that draws none is left alone. */
function frameArea(down) {
  const map = down.pointerType === "mouse" && down.button === 0 ? down.target.closest(".world-map svg") : undefined;
  hasDrawn = false;
  if (!map) return;
  const { left, top, width, height } = map.getBoundingClientRect();
  const view = map.viewBox.baseVal;
  const place = ({ clientX, clientY }) => ({ x: within((clientX - left) / width), y: within((clientY - top) / height) });
  const from = place(down);
  const frame = document.createElementNS(map.namespaceURI, "rect");
  frame.classList.add("drawn");
  const edges = (to) => ({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) });
  const draw = (move) => {
    const { x, y, w, h } = edges(place(move));
    const sizes = { x: x * view.width, y: y * view.height, width: w * view.width, height: h * view.height };
    for (const [name, value] of Object.entries(sizes)) frame.setAttribute(name, value);
    map.append(frame);
  };
  const finish = (up) => {
    document.removeEventListener("pointermove", draw);
    frame.remove();
    const { x, y, w, h } = edges(place(up));
    if (w < 0.01 || h < 0.01) return;
    hasDrawn = true;
    const [south, west, north, east] = map.closest("[data-map]").dataset.map.split(",").map(Number);
    const across = east > west ? east - west : east - west + 360;
    const longitude = (part) => ((west + part * across + 540) % 360) - 180;
    const latitude = (part) => north - part * (north - south);
    const area = [latitude(y + h), longitude(x), latitude(y), longitude(x + w)].map((degrees) => Number(degrees.toFixed(2)));
    const address = new URL(location.href);
    for (const name of ["near", "within", "page"]) address.searchParams.delete(name);
    address.searchParams.set("area", area.join(","));
    show(address, "map found filter");
  };
  document.addEventListener("pointermove", draw);
  document.addEventListener("pointerup", finish, { once: true });
}

function within(part) {
  return Math.min(1, Math.max(0, part));
}

/** A link or form marked with ids of the page's parts changes these parts alone, to what its address shows. */
function chooseLive(event) {
  const chosen = event.target.closest?.("[data-live]");
  const isLink = chosen?.matches("a");
  if (!chosen || isLink !== (event.type === "click") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (isLink && hasDrawn && event.detail > 0) return;
  // The address of a link in a drawing is an object.
  const address = new URL(isLink ? chosen.getAttribute("href") : location.href, location.href);
  for (const [name, value] of isLink ? [] : new FormData(chosen)) {
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  show(address, chosen.dataset.live);
}

let asked = 0;

/** Puts the parts of the page at an address in the place of ours, and keeps the address; of several that were asked for, the last one counts. */
async function show(address, ids) {
  asked += 1;
  const mine = asked;
  const parts = () => ids.split(" ").flatMap((id) => document.getElementById(id) ?? []);
  for (const part of parts()) part.setAttribute("aria-busy", "true");
  const answer = await fetch(address);
  if (mine !== asked) return;
  if (!answer.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  const focused = focusPath(document.activeElement);
  for (const part of parts()) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  history.replaceState(null, "", address);
  if (document.activeElement === document.body) (focused() ?? parts()[0])?.focus({ preventScroll: true });
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
