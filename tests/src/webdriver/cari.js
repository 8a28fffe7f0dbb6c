// The body of a function: elements that probably have one of the roles and the name, for the harness to confirm.
// arguments: where to look (null: everywhere), roles, how the name has to fit (whole, part, any), the name.
//
// Guesses only: white space does not count, and what is hidden is not sorted out. Chromium has the last word.

const [root, roles, how, text] = arguments;

// Elements that have a role without saying so; roles by the names of Chromium's accessibility tree.
const IMPLICIT = {
  DisclosureTriangle: "summary",
  Date: "input[type=date]",
  article: "article",
  banner: "header",
  button: "button, input:is([type=button], [type=submit], [type=reset], [type=file])",
  cell: "td",
  checkbox: "input[type=checkbox]",
  columnheader: "th",
  combobox: "select:not([multiple], [size]), input[list]",
  complementary: "aside",
  contentinfo: "footer",
  dialog: "dialog",
  form: "form",
  group: "fieldset, details, optgroup",
  heading: "h1, h2, h3, h4, h5, h6",
  image: "img",
  link: "a[href]",
  list: "ul, ol",
  listbox: "select:is([multiple], [size])",
  listitem: "li",
  main: "main",
  navigation: "nav",
  option: "option",
  radio: "input[type=radio]",
  region: "section",
  row: "tr",
  rowheader: "th",
  search: "search",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  status: "output",
  table: "table",
  textbox: "textarea, [contenteditable], input:is(:not([type]), [type=text], [type=email], [type=tel], [type=url], [type=password])",
};

// What a screen reader would read of an element's content, more or less.
function content(it) {
  if (it.nodeType === Node.TEXT_NODE) return it.data;
  if (it.nodeType !== Node.ELEMENT_NODE || it.ariaHidden === "true" || it.hidden) return "";
  return it.ariaLabel ?? it.getAttribute("alt") ?? [...it.childNodes].map(content).join("");
}

function name(it) {
  const ids = it.getAttribute("aria-labelledby")?.trim().split(/\s+/) ?? [];
  const labelling = ids.map((id) => document.getElementById(id)).filter(Boolean);
  if (labelling.length > 0) return labelling.map(content).join("");
  if (it.ariaLabel) return it.ariaLabel;
  // A label may hold its field, whose own words are no part of the name.
  if (it.labels?.length > 0) {
    const words = (label) => [...label.childNodes].filter((child) => !child.contains(it)).map(content).join("");
    return [...it.labels].map(words).join("");
  }
  const title = it.querySelector(":scope > :is(legend, caption, figcaption)");
  if (title) return content(title);
  if (it.matches("input[type=button], input[type=submit], input[type=reset]")) return it.value;
  return content(it) || it.title || it.placeholder || "";
}

const letters = (words) => words.replace(/\s/g, "");
const wanted = letters(text);
const fits = (it) => {
  if (how === "any") return true;
  const found = letters(name(it));
  return how === "part" ? found.includes(wanted) : found === wanted;
};

const found = new Set();
for (const role of roles) {
  const implicit = IMPLICIT[role];
  const selector = `[role~="${role}"]` + (implicit ? `, :is(${implicit}):not([role])` : "");
  for (const it of (root ?? document).querySelectorAll(selector)) if (fits(it)) found.add(it);
}
// In the order of the document, also where several roles were asked for.
const list = [...found].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
globalThis[Symbol.for("naskah-uji")] = list;
return list;
