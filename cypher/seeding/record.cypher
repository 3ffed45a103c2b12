// Records what the graph was loaded from, and what it holds now. Where that is something else than
// before it has no state yet: a load is seen bit by bit while it is kept.
//
// $files    digest of the seed files and of the code that makes a graph of them
// $digest   digest of all nodes and edges
// -> no rows
//
// :param {"files": "0", "digest": "0"}
MATCH (load:Load {id: 'current'})
SET load.state = CASE WHEN load.digest = $digest AND load.loaded_on = date() THEN load.state END,
  load.files = $files,
  load.digest = $digest,
  load.loaded_on = date()
