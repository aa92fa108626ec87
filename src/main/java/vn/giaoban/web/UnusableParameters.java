package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.DispatcherServlet;
import vn.giaoban.search.UnusableParameter;

/** A question that cannot be read is the asker's error: status 400, and {@link ErrorPages} says which parameter. */
@ControllerAdvice(basePackageClasses = UnusableParameters.class)
@ConditionalOnWebApplication
class UnusableParameters {

    @ExceptionHandler
    void refuse(UnusableParameter unusable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE, unusable);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
