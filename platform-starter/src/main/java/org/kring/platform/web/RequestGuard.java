package org.kring.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no endpoint could store: bodies that are too large, and NUL characters, which PostgreSQL does not take. */
public class RequestGuard extends OncePerRequestFilter {

    private final long maximumBody;

    public RequestGuard(long maximumBody) {
        this.maximumBody = maximumBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.toLowerCase(Locale.ROOT).contains("%00")) {
            Problems.write(response, HttpStatus.BAD_REQUEST, "bad-request", "A parameter holds a NUL character.");
        } else if (request.getContentLengthLong() > maximumBody) {
            response.setHeader("Connection", "close");
            Problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is larger than 1 MB.");
        } else {
            chain.doFilter(new Limited(request, maximumBody), response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long maximum;

        Limited(HttpServletRequest request, long maximum) {
            super(request);
            this.maximum = maximum;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), maximum);
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long maximum;
        private long read;

        Counted(ServletInputStream body, long maximum) {
            this.body = body;
            this.maximum = maximum;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws BodyTooLarge {
            read += bytes;
            if (read > maximum) {
                throw new BodyTooLarge(maximum);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
