// Reads a list of PromQL expressions, answers for each the figures that it asks for and where it cannot be read.
import { text } from "node:stream/consumers";
import { parser } from "@prometheus-io/lezer-promql";

function read(expression) {
  const figures = new Set();
  const wrong = [];
  parser.parse(expression).iterate({
    enter(node) {
      if (node.type.isError) wrong.push(node.from);
      if (node.name === "VectorSelector") {
        const name = node.node.getChild("Identifier");
        if (name) figures.add(expression.slice(name.from, name.to));
      }
    },
  });
  return { figures: [...figures], wrong };
}

console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(read)));
