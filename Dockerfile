# Readout in a container: docker run --rm --network none -v "$PWD":/work readout check draft.txt reports/
FROM node:22-bookworm-slim AS build
WORKDIR /readout
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /readout
COPY --from=build /readout/package.json /readout/LICENSE /readout/NOTICE ./
COPY --from=build /readout/node_modules ./node_modules
COPY --from=build /readout/bin ./bin
COPY --from=build /readout/weights ./weights
COPY --from=build /readout/schema ./schema
COPY --from=build /readout/dist ./dist
# Reads and writes under /work only, as nobody in particular.
USER node
WORKDIR /work
ENTRYPOINT ["node", "/readout/bin/readout.js"]
CMD ["--help"]
