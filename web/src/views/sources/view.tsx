/** Sources: all documents, or one and everything it says. */
import { usePlace } from "../../address/place";
import { DocumentList } from "./list";
import { DocumentSays } from "./says";
import "./sources.css";

export function SourcesView() {
  const [id] = usePlace().address.of;
  return id ? <DocumentSays key={id} id={id} /> : <DocumentList />;
}
