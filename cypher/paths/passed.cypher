// The things and claims that ways pass.
//
// $things        ids of the things
// $claims        ids of the claims
// -> one row: things, claims, each in no order
//
// :param {"things": ["actor/region-stockholm"], "claims": ["seat/milk-åsa-bringlöv"]}
CALL () {
  MATCH (thing:Entity) WHERE thing.id IN $things
  RETURN collect(ENTITY(thing)) AS things
}
CALL () {
  MATCH (claim:Claim) WHERE claim.id IN $claims
  RETURN collect(CLAIM(claim)) AS claims
}
RETURN things, claims
