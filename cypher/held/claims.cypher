// Claims by their ids, to be held.
//
// $ids   ids
// -> one row per claim that is there, in no order: id, held
//
// :param {"ids": ["seat/milk-åsa-bringlöv"]}
MATCH (c:Claim) WHERE c.id IN $ids
RETURN c.id AS id, CLAIM(c) AS held
