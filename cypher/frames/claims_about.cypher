// All claims about things, whenever they held, with the days on which their grades turn.
//
// $ids           ids of the things
// $nouns         nouns of claim (empty: all)
// $first         claims wanted
// $view          the view it is asked from
// -> one row: total, claims by noun and id
//
// :param {"ids": ["actor/storsthlm"], "nouns": ["seat", "tie", "name"], "first": 100, "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[end]-(c:Claim)
WHERE end.field IS NOT NULL AND ($nouns = [] OR c.noun IN $nouns)
WITH DISTINCT c WHERE AT(c)
WITH c ORDER BY c.noun, c.id
WITH collect(c) AS kept
RETURN size(kept) AS total, [c IN kept[..$first] | CLAIM(c)] AS claims
