/** Compare: two dates, two counties or bodies, or what is in force and a proposal. */
import { Link, usePlace } from "../../address/place";
import { useWords } from "../../words/words";
import { Beside } from "./beside";
import { Between } from "./between";
import { Choosing } from "./choosing";
import { Proposed } from "./proposed";
import { COMPARE_WORDS } from "./words";
import "./compare.css";

export function CompareView() {
  const { address } = usePlace();
  const say = useWords(COMPARE_WORDS);
  const [one, other] = address.of;
  const against = address.more["mot"];
  const onOther = <p class="compare-other aside"><Link to={{ of: [], scenario: "", more: {} }}>{say("other")}</Link></p>;
  if (one && other) return <Beside key={`${one} ${other}`} one={one} other={other} onOther={onOther} />;
  if (against) return <Between key={[one ?? address.county, address.at, against].join(" ")} against={against} onOther={onOther} />;
  if (address.scenario) return <Proposed key={address.scenario} scenario={address.scenario} onOther={onOther} />;
  return <Choosing />;
}
