package org.kring.community.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.passport.Caller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For the gateway alone, which asks at every sign-in who this is; a passport of role gateway opens it. */
@RestController
class SignInApi {

    record SignIn(
            @NotBlank @Size(max = 255) String issuer,
            @NotBlank @Size(max = 255) String subject,
            @NotBlank @Size(max = 200) String handle,
            @Nullable @Size(max = Profile.LONGEST_NAME) String name,
            @Nullable @Size(max = 320) String email,
            boolean guest) {

        Account account() {
            return new Account(issuer, subject, email, guest);
        }

        String nameOrHandle() {
            return name == null || name.isBlank() ? handle : name;
        }
    }

    record SignedIn(UUID personId, String handle, String name) {}

    private final SignIns signIns;

    SignInApi(SignIns signIns) {
        this.signIns = signIns;
    }

    @PutMapping("/internal/people/sign-in")
    SignedIn signIn(@Valid @RequestBody SignIn body, Caller gateway) {
        PersonPage person = signIns.signIn(body.account(), body.handle(), body.nameOrHandle(), gateway.at());
        return new SignedIn(person.personId(), person.handle(), person.name());
    }
}
