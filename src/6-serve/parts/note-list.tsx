import { citedPath } from "../links.ts";
import type { Citing } from "./citations.tsx";
import { Foreign } from "./foreign.tsx";
import { Time } from "./time.tsx";

/** All evidence with its exact words, numbered as in the text. */
export function NoteList({ citing }: { readonly citing: Citing }) {
  if (citing.notes.all.length === 0) return null;
  return (
    <section aria-labelledby="evidence" class="notes">
      <h2 id="evidence">Evidence, word for word</h2>
      <ol>
        {citing.notes.all.map((cited, index) => (
          <li key={index} id={`note-${index + 1}`}>
            <q>
              <Foreign text={cited.words} />
            </q>{" "}
            <span class="note-source">
              {cited.speaker === undefined ? null : (
                <>
                  <Foreign text={cited.speaker} />, in{" "}
                </>
              )}
              {citing.target === "article" ? (
                <a href={citedPath(cited)}>
                  <Foreign text={cited.outlet ?? "Outlet not named"} />
                  <span class="hidden">, evidence {index + 1} in its article</span>
                </a>
              ) : (
                <Foreign text={cited.outlet ?? "Outlet not named"} />
              )}
              {cited.title === undefined ? null : (
                <>
                  : <Foreign text={cited.title} />
                </>
              )}
              {cited.published === undefined ? null : (
                <>
                  , <Time at={cited.published} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
