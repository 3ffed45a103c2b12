// The claims that hold all of some words.
//
// $words   words, each as its Lucene query over the claims' words
// -> one row: ids
//
// :param {"words": ["mandat", "styrgrupp*"]}
UNWIND range(0, size($words) - 1) AS place
CALL (place) {
  UNWIND ['claims_folded', 'claims_swedish'] AS index
  CALL db.index.fulltext.queryNodes(index, $words[place]) YIELD node
  RETURN DISTINCT node
}
WITH node, count(*) AS held WHERE held = size($words)
RETURN collect(node.id) AS ids
