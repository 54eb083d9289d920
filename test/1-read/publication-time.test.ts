import { describe, expect, test } from "vitest";
import { toPublicationTime } from "../../src/1-read/publication-time.ts";

describe("a publication time", () => {
  test.each([
    ["2024-03-22", "2024-03-22"],
    ["20240322", "2024-03-22"],
    ["2024-03-22T20:15:00Z", "2024-03-22T20:15:00Z"],
    ["2024-03-22T20:15:30.123Z", "2024-03-22T20:15:30Z"],
    ["2024-03-22T20:15:00+03:00", "2024-03-22T17:15:00Z"],
    ["2024-03-22T22:30:00-0500", "2024-03-23T03:30:00Z"],
    ["2016-09-12 18:44:10 -0500", "2016-09-12T23:44:10Z"],
    ["2024-03-22 20:15", "2024-03-22T20:15:00Z"],
    ["Fri, 22 Mar 2024 20:15:00 +0300", "2024-03-22T17:15:00Z"],
    ["Fri, 22 Mar 2024 20:15:00 GMT", "2024-03-22T20:15:00Z"],
    ["March 22, 2024", "2024-03-22"],
    ["Friday, March 22nd, 2024 8:18 PM EST", "2024-03-23T01:18:00Z"],
    ["Mar. 22, 2024, 12:05 a.m. ET", "2024-03-22T05:05:00Z"],
    ["18:35, 22 March 2024", "2024-03-22T18:35:00Z"],
    ["22 Mar 2024", "2024-03-22"],
    ["Published 1st of September 1999", "1999-09-01"],
    ["2024/03/22", "2024-03-22"],
    ["03/22/2024", "2024-03-22"],
    ["22/03/2024 07:00", "2024-03-22T07:00:00Z"],
    ["1711138500", "2024-03-22T20:15:00Z"],
    ["1711138500000", "2024-03-22T20:15:00Z"],
  ])("%s is %s", (written, at) => {
    expect(toPublicationTime(written)).toBe(at);
  });

  test.each(["2017-12-30T00:00:00", "2017-12-30 00:00", "December 30, 2017 12:00 am"])(
    "%s is only a day: nobody publishes at midnight sharp",
    (written) => {
      expect(toPublicationTime(written)).toBe("2017-12-30");
    },
  );

  test.each([
    "",
    "yesterday",
    "05/06/2024",
    "2024-02-30",
    "2024-13-01",
    "March 2024",
    "Friday",
    "0000-00-00T00:00:00Z",
    "18:35",
    "12345678901234567890",
  ])("nothing is read from %j", (written) => {
    expect(toPublicationTime(written)).toBeUndefined();
  });
});
