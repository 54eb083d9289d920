const DAY = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that newspapers put into the address of a page: "/news/2024/03/22/…", "/20240322/…"; as "2024-03-22"; `undefined` where there is none. */
export function dayInAddress(url: string | undefined): string | undefined {
  const found = url === undefined ? null : DAY.exec(url);
  return found === null ? undefined : `${found[1]}-${found[2]}-${found[3]}`;
}
