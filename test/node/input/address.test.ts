import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isIntranetAddress, isPublicAddress } from "../../../src/node/input/address.ts";

describe("isPublicAddress", () => {
  for (const address of ["93.184.215.14", "8.8.8.8", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
    it(`lets ${address} pass`, () => assert.equal(isPublicAddress(address), true));

  for (const address of [
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fd00::1",
    "2002:7f00:1::",
    "2001:db8::1",
    "no address",
    "",
  ])
    it(`refuses ${address || "an empty name"}`, () => assert.equal(isPublicAddress(address), false));
});

describe("isIntranetAddress", () => {
  for (const address of ["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "::1", "fd12::1"])
    it(`lets ${address} pass`, () => assert.equal(isIntranetAddress(address), true));

  for (const address of [
    "8.8.8.8",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "224.0.0.1",
    "fe80::1",
    "fd00:ec2::254",
    "fd20:ce::254",
    "no address",
    "",
  ])
    it(`refuses ${address || "an empty name"}`, () => assert.equal(isIntranetAddress(address), false));
});
