import { BlockList, isIPv4, isIPv6 } from "node:net";

/** IPv4 networks that are no part of the public Internet (IANA Special-Purpose Address Registry, and multicast). */
const NOT_PUBLIC_4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24"],
  ...["192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24"],
  ...["203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
];
/** Of IPv6, only this is given out; and within it, tunnels to other addresses and examples are not public either. */
const PUBLIC_6 = ["2000::/3"];
const NOT_PUBLIC_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed4 = listOf(NOT_PUBLIC_4, "ipv4");
const open6 = listOf(PUBLIC_6, "ipv6");
const closed6 = listOf(NOT_PUBLIC_6, "ipv6");

/** Whether an IP address is one of the public Internet: not of this machine, nor of the network it stands in. "::ffff:10.0.0.1" is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, "ipv4");
  return isIPv6(address) && open6.check(address, "ipv6") && !closed6.check(address, "ipv6");
}

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split("/");
    list.addSubnet(address!, Number(prefix), family);
  }
  return list;
}
