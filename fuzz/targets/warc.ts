import { gzipSync } from "node:zlib";
import { httpAnswer, warcRecord } from "../../test/support/warc.ts";
import { readAll } from "../read-all.ts";
import type { FuzzTarget } from "../target.ts";

/** A web archive gives the pages in it, or errors in words. */
export const target: FuzzTarget = {
  id: "warc",
  longest: 2 ** 14,
  seeds: () => {
    const page = warcRecord({
      url: "https://e.example/",
      block: httpAnswer("<p>Moscow said talks had resumed."),
    });
    const chunked = warcRecord({
      url: "https://e.example/",
      block: httpAnswer("5\r\n<p>On\r\n0\r\n\r\n", {
        "Content-Type": "text/html",
        "Transfer-Encoding": "chunked",
      }),
    });
    const packed = warcRecord({
      url: "https://e.example/",
      block: httpAnswer(gzipSync("<p>One"), { "Content-Type": "text/html", "Content-Encoding": "gzip" }),
    });
    const words = warcRecord({
      type: "conversion",
      url: "https://e.example/",
      contentType: "text/plain",
      block: "Moscow said so.",
    });
    return [
      page,
      Buffer.concat([page, chunked, words]),
      packed,
      words,
      gzipSync(page),
      Buffer.concat([gzipSync(page), gzipSync(words)]),
    ];
  },
  words: [
    "WARC/1.0\r\n",
    "WARC/1.1\r\n",
    "WARC-Type: response\r\n",
    "WARC-Type: resource\r\n",
    "WARC-Type: conversion\r\n",
    "Content-Length: 0\r\n",
    "Content-Length: 99999999999999999999\r\n",
    "Content-Length: -1\r\n",
    "\r\n\r\n",
    "HTTP/1.1 200 OK\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Content-Encoding: br\r\n",
    "WARC-Identified-Payload-Type: text/html\r\n",
    "WARC-Segment-Number: 2\r\n",
  ],
  open: () => readAll("warc"),
};
