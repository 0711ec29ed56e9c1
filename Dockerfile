# One image for any service, of the jar that `mvn package` made of it:
#   docker build --build-arg SERVICE=board-service --tag kring/board-service:0.1.0 .
ARG JAVA=eclipse-temurin:25-jre

FROM ${JAVA} AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*-boot.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM ${JAVA}
# Heap as a share of what the container gets. Classes are recorded and used with the same options: where native access or
# the collector differ, the cache is refused and the start takes as long as without.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
WORKDIR /kring
# From what seldom changes to what changes with every version.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# Records the classes of a start that ends before anything is asked of a server; where a part asks earlier (search asks its
# database for a key) what was loaded until then is recorded. A heap as small as in use: a large one has other pointers.
RUN java -Xmx512m -XX:AOTCacheOutput=application.aot -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false \
      -jar application.jar || test -s application.aot
# Nobody's account, a number so that runAsNonRoot can be checked. It may write nothing but what is mounted, such as /tmp.
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=application.aot", "-jar", "application.jar"]
