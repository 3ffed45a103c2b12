/** The counties: side by side on a trait, or by how alike they are. */
import { usePlace } from "../../address/place";
import { AlikeExhibit } from "./alike";
import { TraitExhibit } from "./trait";
import "./counties.css";

export function CountiesView() {
  const { address } = usePlace();
  return address.more["lika"] === "ja" ? <AlikeExhibit /> : <TraitExhibit />;
}
