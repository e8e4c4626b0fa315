/**
 * Where others stand, by a figure's id: on the same set where nothing is said, else on the one named.
 * "(p)" is published by its authors; the rest was run for this comparison.
 */
export const peers: Readonly<Record<string, string>> = {
  "article.f1": "trafilatura 0.953, newspaper4k 0.945, readability 0.945, extractus 0.891",
  "article.pages-per-second": "readability on jsdom 6.6, defuddle 6.7, unfluff 11.6",
  "attribution.detect":
    "rules over CoreNLP trees 66.2, regular expressions 46.4, people against each other 80.1",
  "attribution.full": "rules over CoreNLP trees 58.4, regular expressions 41.5, people 75.3",
  "attribution.content": "rules over CoreNLP trees 49.3, regular expressions 33.0, people 69.7",
  "attribution.speech-detect": "rules over CoreNLP trees 76.2",
  "attribution.source": "rules over CoreNLP trees 92.1, people 96.0",
  "coreference.conll":
    "on CoNLL 2012, all kinds of mention: CoreNLP by rules 49.5, by statistics 56.2, by a network 60.0 (p)",
  "events.gsr": "first CAMEO verb 36.2, naive Bayes on 1,050 sentences 49.6",
  "events.plv":
    "UniversalPetrarch 0.463, GPT-4 without examples 0.615, ZSP 0.824, ConfliBERT 0.867 on the test part (p)",
  "events.triples": "PETRARCH2 0.785, UniversalPetrarch 0.706 on both halves",
  "events.triples-root": "PETRARCH2 0.859, UniversalPetrarch 0.721 on both halves",
  "events.triples-dyad": "PETRARCH2 0.874, UniversalPetrarch 0.736 on both halves",
  "events.type": "no open coder run on whole reports",
  "events.assertedBy": "no peer records it",
  "events.status": "no peer records it",
  "language.las.ewt.dev.gold": "UDPipe 1 81.1 on the test part (p)",
  "language.las.ewt.dev.raw": "UDPipe 1 78.1, Stanza 83.6 (p) on the test part",
  "language.las.gum.dev.gold": "UDPipe 1 75.3 on the test part, learned from EWT alone",
  "bench.parse-words-per-second": "UDPipe 1 4,450, spaCy and Stanza not run",
  "bench.models-mb": "UDPipe 1 9.9 uncompressed",
  "language.upos.ewt.dev.gold": "UDPipe 1 94.4 (p), wink-nlp 89.4, compromise 78.6 on the test part",
  "language.lemmas.ewt.dev.gold": "UDPipe 1 96.0 on the test part",
  "language.sentences.ewt.dev.raw": "UDPipe 1 84.0 on the test part",
  "language.sentences.gum_news.dev.raw": "UDPipe 1 93.3 on the test part",
  "language.names.uner.dev": "XLM-R large 86.0 on the test part (p), compromise 53.6 on EWT",
  "places.lgl.a161": "voting ensemble 79.2, CamCoder 61.0, CLAVIN 59.9 on the test part (p)",
  "places.trnews.a161": "voting ensemble 80.0, CLAVIN 75.4, CamCoder 70.8 on the test part (p)",
  "places.gwn.a161": "voting ensemble 72.8, CLAVIN 63.2, CamCoder 56.9 on the test part (p)",
  "places.geovirus.a161": "voting ensemble 93.0, CLAVIN 86.9, CamCoder 83.7 on the test part (p)",
  "times.te3-platinum.dev.value": "chrono-node 34.4 on the whole set",
  "times.te3-platinum.dev.extent": "chrono-node 69.8 on the whole set",
};
