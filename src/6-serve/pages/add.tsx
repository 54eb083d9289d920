import { Complaint } from "../parts/complaint.tsx";
import { PostForm } from "../parts/post-form.tsx";
import { Page } from "./layout.tsx";

interface AddPageProps {
  readonly maxUploadBytes: number;
  /** Largest page that is fetched by its address. Bytes. */
  readonly maxPageBytes: number;
  /** Why nothing was taken; `undefined` at the first look. */
  readonly complaint: string | undefined;
  /** What stands in the field of the address. */
  readonly address: string;
}

/** Reports into the record: files, or a text with what is known of it. */
export function AddPage({ maxUploadBytes, maxPageBytes, complaint, address }: AddPageProps) {
  return (
    <Page title="Add reports · Corroborate" wide>
      <h1>Add reports</h1>
      <p class="standfirst">
        What is added stays in the record as it was read; a report that is known already is not added twice. What you add goes nowhere else.
      </p>
      <Complaint text={complaint} />
      <div class="ways">
        <section aria-labelledby="files-heading">
          <h2 id="files-heading">Files</h2>
          <PostForm action="/add" hasFiles>
            <div class="drop" data-drop>
              <label for="files">Choose files, or drop them here</label>
              <input id="files" type="file" name="files" multiple required data-max={maxUploadBytes} aria-describedby="files-help" />
              <p id="files-help" class="quiet">
                Plain text, web pages (HTML), JSON lines, RSS, Atom and JSON Feed, also gzipped. At most{" "}
                {Math.floor(maxUploadBytes / 1024 / 1024)} MB at once.
              </p>
              <ul class="chosen" data-chosen aria-live="polite" />
            </div>
            <button type="submit">Add the files</button>
          </PostForm>
          <h2 id="address-heading">A page by its address</h2>
          <PostForm action="/add" hasFiles labelledBy="address-heading">
            <label>
              Address of the page
              <input name="address" type="url" required placeholder="https://" autoComplete="off" maxLength={2000} value={address} />
            </label>
            <p class="quiet">
              The desk opens this page and nothing that it refers to: http and https, what is public, at most{" "}
              {Math.floor(maxPageBytes / 1024 / 1024)} MB. Its server sees that the page was asked for.
            </p>
            <button type="submit">Fetch and add it</button>
          </PostForm>
        </section>
        <section aria-labelledby="text-heading">
          <h2 id="text-heading">One report, pasted</h2>
          <PostForm action="/add" hasFiles>
            <label>
              Text, or the page's HTML
              <textarea name="text" rows={9} required spellcheck={false} />
            </label>
            <label>
              Title
              <input name="title" autoComplete="off" maxLength={300} />
            </label>
            <div class="pair">
              <label>
                Outlet
                <input name="outlet" autoComplete="off" maxLength={300} />
              </label>
              <label>
                Published, day or time
                <input name="published" placeholder="2026-03-01 14:30 UTC" autoComplete="off" maxLength={300} />
              </label>
            </div>
            <label>
              Address
              <input name="url" type="url" placeholder="https://" autoComplete="off" maxLength={300} />
            </label>
            <p class="quiet">
              Without a day, “today” and “on Monday” in the text cannot be placed. The address is kept to name the report by; it is not
              opened here.
            </p>
            <button type="submit">Add the report</button>
          </PostForm>
        </section>
      </div>
    </Page>
  );
}
