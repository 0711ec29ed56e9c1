// Reads a list of manifests, answers what kubernetes-models has against each: a list of texts, null where it knows no schema.
import { text } from "node:stream/consumers";

const packages = ["kubernetes-models", "@kubernetes-models/prometheus-operator"];

async function model({ apiVersion, kind }) {
  for (const name of packages) {
    try {
      const models = await import(`${name}/${apiVersion}`);
      if (models[kind]) return models[kind];
    } catch (missing) {
      if (!["ERR_PACKAGE_PATH_NOT_EXPORTED", "ERR_MODULE_NOT_FOUND"].includes(missing.code)) throw missing;
    }
  }
  return undefined;
}

async function finding(manifest) {
  const Model = await model(manifest);
  if (!Model) return null;
  try {
    new Model(manifest).validate();
    return "";
  } catch (invalid) {
    return invalid.message;
  }
}

const manifests = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(await Promise.all(manifests.map(finding))));
