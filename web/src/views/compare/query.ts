import { graphql } from "../../gql";

export const DATES = graphql(`
  query CompareDates($from: Date!, $to: Date!, $of: [String!], $areas: [String!], $nouns: [ClaimNoun!], $grades: [Grade!], $scenario: String, $names: [ID!]!) {
    named: nodes(ids: $names) { ... on Entity { name } }
    difference(from: $from, to: $to, of: $of, areas: $areas, nouns: $nouns, grades: $grades, scenario: $scenario, first: 500) {
      totalCount
      unchanged
      lastKnown
      counts { differs count }
      nodes {
        differs
        gradeBefore
        gradeAfter
        before { id noun sentence }
        after { id noun sentence }
      }
      pageInfo { hasNextPage }
      thingsCut
      claimsCut
    }
  }
`);

export const PROPOSAL = graphql(`
  query CompareProposal($scenario: String!) {
    proposal(scenario: $scenario, first: 500) {
      scenario { name }
      totalCount
      changes {
        proposed { id noun sentence number sources { documentId title section page } validity { from { text } } ... on Seat { role votes } ends { ...Concerned } }
        replaced { id noun sentence number sources { documentId title section page } validity { asOf { text } } ends { ...Concerned } }
      }
      pageInfo { hasNextPage }
    }
  }
`);

/** An end, with what else a body is called: named in full once, it is told by its short name. */
export const CONCERNED = graphql(`
  fragment Concerned on End {
    part
    name
    node { ... on Actor { id type called(form: SHORT) names { ... on Name { form value } } grading { reason } } }
  }
`);

export const THINGS = graphql(`
  query CompareThings($one: String!, $other: [String!]!, $names: [ID!]!, $at: Date, $grades: [Grade!], $scenario: String) {
    named: nodes(ids: $names) { id ... on Entity { name } }
    similar(to: $one, among: $other, first: 1, at: $at, grades: $grades, scenario: $scenario) {
      thing { id name }
      comparable
      few
      shared { noun respect one { values claimIds } other { values claimIds } }
      partly { noun respect one { values claimIds } other { values claimIds } }
      differing { noun respect one { values claimIds } other { values claimIds } }
      notStated { noun respect one { values claimIds } other { values claimIds } }
    }
  }
`);

/** What the governance of two sides comes to: two things, two dates, or without and with a proposal. */
export const SIDES = graphql(`
  query CompareSides(
    $one: String!, $oneAt: Date, $oneScenario: String
    $other: String!, $otherAt: Date, $otherScenario: String
    $grades: [Grade!], $otherGrades: [Grade!]
  ) {
    oneChains: mandateChain(of: $one, at: $oneAt, grades: $grades, scenario: $oneScenario) { chains { ending hops { near { name } far { name } } } }
    otherChains: mandateChain(of: $other, at: $otherAt, grades: $otherGrades, scenario: $otherScenario) { chains { ending hops { near { name } far { name } } } }
    oneSeats: representation(of: $one, at: $oneAt, grades: $grades, scenario: $oneScenario) { answer seatCount body { name } }
    otherSeats: representation(of: $other, at: $otherAt, grades: $otherGrades, scenario: $otherScenario) { answer seatCount body { name } }
    oneAnchoring: anchoring(of: [$one], at: $oneAt, grades: $grades, scenario: $oneScenario) { anchoredIn { name } rules { source { section } } }
    otherAnchoring: anchoring(of: [$other], at: $otherAt, grades: $otherGrades, scenario: $otherScenario) { anchoredIn { name } rules { source { section } } }
    oneGaps: gaps(of: [$one], at: $oneAt, grades: $grades, scenario: $oneScenario, first: 500) { edges { grade node { ...Foldable } } }
    otherGaps: gaps(of: [$other], at: $otherAt, grades: $otherGrades, scenario: $otherScenario, first: 500) { edges { grade node { ...Foldable } } }
  }
`);
