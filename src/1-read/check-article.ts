import { DEFAULT_LIMITS, type ReadItem, type ReadOptions } from "./format.ts";
import { findLanguage, languageName } from "./language.ts";
import { placeOf, problemAt, type Where } from "./problem.ts";
import { type FoundArticle, toArticle } from "./to-article.ts";

/** What a format found → an article, or the reason why it is none: no text, too much text, not English. */
export function checkArticle(found: FoundArticle, where: Where, options: ReadOptions): ReadItem {
  const limit = options.maxArticleCharacters ?? DEFAULT_LIMITS.maxArticleCharacters;
  if (found.text.trim() === "") {
    return problemAt(
      where,
      "empty-text",
      "There is no article text here. Check that the source holds the text and not only a title or a link.",
    );
  }
  if (found.text.length > limit) {
    const message = `The text has ${found.text.length} characters, more than the limit of ${limit}. Split it, or raise maxArticleCharacters.`;
    return problemAt(where, "too-large", message);
  }
  const language = findLanguage(found.text) ?? baseLanguage(found.language);
  if (language !== "en") {
    const message = `The text is in ${languageName(language)}. Only English is read so far; leave it out or add a translation.`;
    return problemAt(where, "not-english", message);
  }
  return { article: toArticle({ ...found, language }), place: placeOf(where) };
}

/** "en-GB" → "en"; nothing said counts as English, for a short text that nobody calls otherwise. */
function baseLanguage(declared: string | undefined): string {
  const base = declared?.trim().toLowerCase().split(/[-_]/)[0];
  return base && /^[a-z]{2,3}$/.test(base) ? base.replace(/^eng$/, "en") : "en";
}
