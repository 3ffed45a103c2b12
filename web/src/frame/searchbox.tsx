/** The search box on top. */
import { usePlace } from "../address/place";
import { COMMON } from "../words/common";
import { useWords } from "../words/words";

export function SearchBox() {
  const { address, go } = usePlace();
  const say = useWords(COMMON);
  return (
    <form class="search" role="search" onSubmit={(event) => {
      event.preventDefault();
      const text = new FormData(event.currentTarget).get("ord");
      go({ view: "sök", more: { ord: String(text ?? "") } });
    }}>
      <input type="search" name="ord" aria-label={say("sök")} placeholder={say("sök")} value={address.more["ord"] ?? ""} />
      <button type="submit">{say("sök")}</button>
    </form>
  );
}
