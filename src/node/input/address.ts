import { BlockList, isIP } from "node:net";

const closed = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  closed.addSubnet(network, prefix, "ipv4");

const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");

// Inside 2000::/3, yet not the open network: documentation, and tunnels that can carry any IPv4 address.
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  closed.addSubnet(network, prefix, "ipv6");

/**
 * Tells whether an IP address belongs to the open internet, so that a page's address
 * cannot be used to reach into the network that the program runs in.
 *
 *     93.184.215.14   yes        127.0.0.1, 10.1.2.3, 169.254.169.254, ::1, ::ffff:127.0.0.1   no
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, "ipv4");
    case 6:
      return open.check(address, "ipv6") && !closed.check(address, "ipv6");
    default:
      return false;
  }
}

const intranet = new BlockList();
for (const [network, prefix, family] of [
  ["10.0.0.0", 8, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["::1", 128, "ipv6"],
  ["fc00::", 7, "ipv6"],
] as const)
  intranet.addSubnet(network, prefix, family);

// Where machines of a cloud ask for their secrets.
const metadata = new BlockList();
metadata.addAddress("fd00:ec2::254", "ipv6");
metadata.addAddress("fd20:ce::254", "ipv6");

/**
 * Tells whether an address belongs to a network of one's own: this machine, an office, a newsroom.
 *
 *     127.0.0.1, 10.1.2.3, 192.168.0.7, fd12::1   yes        169.254.169.254, 0.0.0.0, 224.0.0.1, fe80::1   no
 */
export function isIntranetAddress(address: string): boolean {
  const family = isIP(address) === 4 ? "ipv4" : "ipv6";
  return isIP(address) !== 0 && intranet.check(address, family) && !metadata.check(address, family);
}
