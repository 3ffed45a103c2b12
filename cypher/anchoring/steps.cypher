// What is done about matters, or done or brought by bodies.
//
// $of            ids of matters or bodies
// $does          kinds of step wanted (empty: all)
// $view          the view it is asked from
// -> one row per matter: matter, steps as a list of claims, how many more are only possible; at most
//    200, more than all documents have
//
// :param {"of": ["matter/beslut-inom-rss-stockholms-län"], "does": [], "view": {"since": "0001-01-01", "until": "9999-12-31", "throughout": false, "scenario": null, "tells": {"in_force": [2, 2, 2, 2], "scenario": [2, 2, 2, 2]}, "any_grade": true}}
MATCH (x:Entity)<-[:CONCERNS|DONE_BY|BROUGHT_BY|ABOUT]-(step:Step)
WHERE x.id IN $of AND ($does = [] OR step.does IN $does)
MATCH (step)-[:CONCERNS]->(about:Matter)
WITH DISTINCT about, step, VIEWED(step) AS seen
WHERE seen > 0
WITH about, step, seen ORDER BY step.order, step.id
WITH about, collect(CASE WHEN seen = 2 THEN step END) AS steps,
  sum(CASE WHEN seen = 2 THEN 0 ELSE 1 END) AS only_possible
RETURN ENTITY(about) AS matter, [step IN steps | CLAIM(step)] AS steps, only_possible
ORDER BY about.sort_key, about.id
LIMIT 200
