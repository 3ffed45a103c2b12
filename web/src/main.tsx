import { render } from "preact";
import { App } from "./app";
import { Placed } from "./address/place";
import { Knowing } from "./frame/facts";
import "./style/style.css";

const root = document.getElementById("explorer");
if (root) render(<Placed><Knowing><App /></Knowing></Placed>, root);
