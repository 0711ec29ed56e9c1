package org.kring.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the server itself refused with a bare status. */
@RestController
class ErrorsApi implements ErrorController {

    @RequestMapping("/error")
    void error(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
        throw switch (status) {
            case BAD_REQUEST -> Problem.BAD_REQUEST.refused();
            case NOT_FOUND -> Problem.NOT_FOUND.refused();
            case INTERNAL_SERVER_ERROR -> Problem.INTERNAL_ERROR.refused();
            default -> new ErrorResponseException(status);
        };
    }
}
