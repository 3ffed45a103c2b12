// Records what the graph was loaded from.
//
// $digest   digest of the seed files
// -> no rows
//
// :param {"digest": "0"}
MATCH (load:Load {id: 'current'})
SET load.digest = $digest, load.loaded_on = date()
