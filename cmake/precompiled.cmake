# Two precompiled headers serve the whole project: core/support/precompiled.h and ui/look/precompiled.h, each compiled by a target of its own.
function(seduta_precompiled name header)
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp "")
    add_library(seduta_precompiled_${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    target_include_directories(seduta_precompiled_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(seduta_precompiled_${name} PRIVATE ${ARGN} Seduta::Options)
    target_precompile_headers(seduta_precompiled_${name} PRIVATE ${PROJECT_SOURCE_DIR}/${header})

    # ccache looks at this sum instead of reading the compiled header's 130 MB for every source; what the header includes it looks at anyway.
    file(SHA256 ${PROJECT_SOURCE_DIR}/${header} sum)
    set(compiled ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/seduta_precompiled_${name}.dir/cmake_pch.hxx.gch)
    file(WRITE ${compiled}.sum "${sum} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION}")
endfunction()

seduta_precompiled(core core/support/precompiled.h Qt6::Core)
seduta_precompiled(ui ui/look/precompiled.h Qt6::Widgets)

# seduta_reads(TARGET core|ui): the target's sources begin where that header ends.
function(seduta_reads target name)
    target_precompile_headers(${target} REUSE_FROM seduta_precompiled_${name})
endfunction()
