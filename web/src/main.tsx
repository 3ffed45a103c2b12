import { render } from "preact";
import { App } from "./app";
import { Placed } from "./address/place";
import "./style/style.css";

const root = document.getElementById("explorer");
if (root) render(<Placed><App /></Placed>, root);
