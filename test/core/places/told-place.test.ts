import { toldPlace } from "../../../src/core/places/rules/told-place.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  toldPlace,
  [
    [
      {
        rows: `
  the the DET 2 det
  town town NOUN 0 root
  of of ADP 4 case
  Virden Virden PROPN 2 nmod`,
      },
      ["Virden"],
    ],
    [
      {
        rows: `
  the the DET 2 det
  village village NOUN 0 root
  of of ADP 4 case
  Qqaz Qqaz PROPN 2 nmod
  ~- - PUNCT 6 punct
  ~Zzir Zzir PROPN 4 flat`,
        names: { "Qqaz-Zzir": "PER" },
      },
      ["Qqaz-Zzir"],
    ],
    [
      {
        rows: `
  the the DET 2 det
  villages village NOUN 0 root
  of of ADP 4 case
  Qqaz Qqaz PROPN 2 nmod
  and and CCONJ 6 cc
  Zzir Zzir PROPN 4 conj`,
      },
      ["Qqaz", "Zzir"],
    ],
    [
      {
        rows: `
  Troops troop NOUN 2 nsubj
  entered enter VERB 0 root
  West West PROPN 5 compound
  Qqaz Qqaz PROPN 5 compound
  district district NOUN 2 obj`,
      },
      ["West Qqaz"],
    ],
    [
      {
        rows: `
  a a DET 2 det
  base base NOUN 0 root
  on on ADP 5 case
  Qqaz Qqaz PROPN 5 compound
  Island Island PROPN 2 nmod`,
        names: { "Qqaz Island": "LOC" },
      },
      ["Qqaz Island"],
    ],
    [
      {
        rows: `
  crossed cross VERB 0 root
  the the DET 4 det
  river river NOUN 4 compound
  Qqaz Qqaz PROPN 1 obj`,
        names: { Qqaz: "ORG" },
      },
      ["Qqaz"],
    ],
    [
      {
        rows: `
  on on ADP 3 case
  Lake Lake PROPN 3 compound
  Bath Bath PROPN 0 root`,
      },
      ["Lake Bath"],
    ],
    [
      {
        rows: `
  a a DET 3 det
  patrol patrol NOUN 3 compound
  post post NOUN 0 root
  at at ADP 5 case
  Qqaz Qqaz PROPN 3 nmod`,
      },
      ["Qqaz"],
    ],
  ],
  [
    {
      rows: `
  the the DET 2 det
  mayor mayor NOUN 0 root
  of of ADP 4 case
  Qqaz Qqaz PROPN 2 nmod`,
    },
    {
      rows: `
  the the DET 2 det
  mayor mayor NOUN 0 root
  of of ADP 4 case
  Qqaz Qqaz PROPN 2 nmod
  and and CCONJ 6 cc
  Zzir Zzir PROPN 4 conj`,
    },
    {
      rows: `
  the the DET 3 det
  NATO NATO PROPN 3 compound
  region region NOUN 0 root`,
      names: { NATO: "ORG" },
    },
    {
      rows: `
  a a DET 3 det
  Kurdish Kurdish ADJ 3 amod
  village village NOUN 0 root`,
    },
    {
      rows: `
  talks talk NOUN 0 root
  at at ADP 3 case
  Qqaz Qqaz PROPN 1 nmod`,
    },
  ],
);
