import { expect, test } from "vitest";
import { isNameOfOther } from "../../src/5-explain/name-of-other.ts";

test.each([
  ["A man was shot in the 300 block of Selmun.", true],
  ["A man was shot on Selmun Point Road.", true],
  ["Selmun County deputies were called to a home.", true],
  ["Deputies were called to Selmun Township.", true],
  ["Ada Borg, 19, of Selmun died at the scene.", true],
  ["A Selmun man was charged.", true],
  ["Friends met at Selmun High on Monday.", true],
  ["The Selmun ISD sent its condolences.", true],
  ["Ada Borg, who is based in Selmun, came to help.", true],
  ["Ada Borg, a classmate at Tern High in Selmun, said so.", true],
  ["A shot was fired at Tern High in Selmun.", false],
  ["Selmun Man Charged With Weekend Shooting", true],
  ["SELMUN-QUAY — Deputies of Selmun-Quay were called.", true],
  ["He was treated at Selmun Medical Center, the Selmun District Attorney said.", true],
  ["A Selmun rap musician gave the party.", true],
  ["He was taken to a hospital in Selmun.", true],
  ["Three bodies were found in Selmun's northern suburbs.", true],
  ["It happened ten miles north of Selmun.", true],
  ["SELMUN — A man was shot on Monday.", true],
  ["The Selmun Morning Mercury told of a crash.", true],
  ["The Selmun Times said so.", true],
  ["Selmun Anglers goalkeeper Ada Borg knelt again.", true],
  ["The Selmun 49ers lost.", true],
  ["Ada Borg of the Selmun Volunteer Fire Department was shot.", true],
  ["Selmun Fire Department paramedics were shot at.", true],
  ["The Selmun Fire Department was called to a shooting.", false],
  ["Rebels targeted Selmun's troops with a car bomb.", true],
  ["A man was shot in Selmun.", false],
  ["Selmun Officers gave no names.", false],
  ["A Selmun man was shot. Police in Selmun found him.", false],
  ["Officials of the City of Selmun gave no names.", false],
  ["A man was shot at the quay.", false],
])("%s → only in another name: %s", (text, expected) => {
  expect(isNameOfOther("Selmun", [text])).toBe(expected);
});
