package org.kring.benchmarks.platform;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kring.driver.FreePort;
import org.kring.driver.Part;

/** The system's nginx as a bare proxy before one service, with connections kept open on both sides. */
public final class Nginx implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(5);

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder for its configuration, its log and its files */
    public static Nginx before(Part service, Path folder) throws IOException {
        Files.createDirectories(folder);
        int port = FreePort.find();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes auto;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    keepalive_requests 1000000;
                    upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000; }
                    server {
                        listen 127.0.0.1:%3$d;
                        location / {
                            proxy_pass http://service;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                        }
                    }
                }
                """.formatted(folder, service.port(), port));
        Process process = new ProcessBuilder("nginx", "-c", configuration.toString(), "-e", folder + "/error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.awaitOpen();
        return nginx;
    }

    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("nginx", "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Carries the passport that the gateway would have put in. */
    public Http with(Http service) {
        return new Http("http://127.0.0.1:" + port, service.headers());
    }

    public Map<String, Long> pid() {
        return Map.of("nginx", process.pid());
    }

    private void awaitOpen() {
        Patience.askingEvery(Duration.ofMillis(50))
                .alias("nginx answers, or its output.log says why not")
                .atMost(START)
                .ignoreException(ConnectException.class)
                .until(() -> {
                    new Socket(InetAddress.getLoopbackAddress(), port).close();
                    return true;
                });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
