// What is done about matters, or done or brought by bodies.
//
// $of            ids of matters or bodies
// $does          kinds of step wanted (empty: all)
// $at_since      first day asked for
// $at_until      the day after the last one asked for
// $at_statuses   statuses that count
// -> one row per matter: matter, steps as a list of claims
//
// :param {"of": ["matter/beslut-inom-rss-stockholms-län"], "does": [], "at_since": "0001-01-01", "at_until": "9999-12-31", "at_statuses": ["in_force"]}
MATCH (x:Entity)<-[:CONCERNS|DONE_BY|BROUGHT_BY|ABOUT]-(step:Step)
WHERE x.id IN $of AND ($does = [] OR step.does IN $does) AND AT(step)
MATCH (step)-[:CONCERNS]->(matter:Matter)
WITH DISTINCT matter, step ORDER BY step.order, step.id
WITH matter, collect(step) AS steps
RETURN ENTITY(matter) AS matter, [step IN steps | CLAIM(step)] AS steps
ORDER BY matter.sort_key, matter.id
LIMIT 200
